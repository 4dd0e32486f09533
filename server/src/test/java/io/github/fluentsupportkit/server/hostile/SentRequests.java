package io.github.fluentsupportkit.server.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What went over a connection, taken apart into requests as far as it can be. */
final class SentRequests {

  private static final String END = "\r\n\r\n";

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  void add(byte[] bytes) {
    sent.writeBytes(bytes);
  }

  /** The next one, without its body. Nothing if it is no HTTP; whatever was sent behind it is forgotten then. */
  Optional<HostileRequest> next() {
    String all = sent.toString(StandardCharsets.ISO_8859_1);
    sent.reset();
    int end = all.indexOf(END);
    String[] lines = all.substring(0, Math.max(end, 0)).split("\r\n");
    String[] words = lines[0].split(" ");
    if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
      return Optional.empty();
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line : List.of(lines).subList(1, lines.length)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        return Optional.empty();
      }
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    String length = headers.getOrDefault("Content-Length", "0");
    int body = end + END.length();
    if (length.matches("[0-9]{1,9}") && !headers.containsKey("Transfer-Encoding")) {
      int next = Math.min(all.length(), body + Integer.parseInt(length));
      add(all.substring(next).getBytes(StandardCharsets.ISO_8859_1));
    }
    String target = words[1].replaceFirst("^http://[^/]*", "");
    int mark = target.indexOf('?');
    return Optional.of(new HostileRequest(
        words[0],
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? "" : target.substring(mark + 1),
        headers,
        null,
        new byte[0],
        List.of()));
  }
}
