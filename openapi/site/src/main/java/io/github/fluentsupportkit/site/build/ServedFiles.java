package io.github.fluentsupportkit.site.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The site as servers serve it from their class path: zipped once, here, and listed. */
final class ServedFiles {

  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");

  private ServedFiles() {}

  /** All files by path: those of the site, and the list that {@code serving} reads. */
  static Map<String, byte[]> of(Map<String, byte[]> files) throws IOException {
    Map<String, byte[]> served = new TreeMap<>();
    StringBuilder list = new StringBuilder();
    for (var file : files.entrySet()) {
      list.append(hash(file.getValue())).append('\t').append(file.getKey()).append('\t');
      list.append(policy(file.getKey(), file.getValue())).append('\n');
      served.put("site/" + file.getKey() + ".gz", zipped(file.getValue()));
    }
    served.put("site.list", list.toString().getBytes(StandardCharsets.UTF_8));
    return served;
  }

  private static String policy(String path, byte[] content) {
    if (!path.endsWith(".html")) {
      return "";
    }
    Matcher policy = POLICY.matcher(new String(content, StandardCharsets.UTF_8));
    if (!policy.find()) {
      throw new IllegalStateException(path + " has no content security policy");
    }
    return policy.group(1).replace("&#39;", "'").replace("&amp;", "&");
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
