package io.github.fluentsupportkit.site.serving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files that the build listed: a line for each, with hash, path, and policy for the content of pages. */
final class SiteFiles {

  private static final String LIST = "/fluent-support/site.list";
  private static final String FOLDER = "/fluent-support/site/";

  private final Map<String, SiteFile> files;

  private SiteFiles(Map<String, SiteFile> files) {
    this.files = files;
  }

  static SiteFiles read() {
    Map<String, SiteFile> files = new HashMap<>();
    try (InputStream in = resource(LIST);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", -1);
        String path = parts[1];
        files.put(
            path, new SiteFile(path, parts[0], parts[2], true, () -> bytes(FOLDER + path + ".gz")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SiteFiles(files);
  }

  /** The same with other content for one of them. */
  SiteFiles with(String path, byte[] content) {
    Map<String, SiteFile> all = new HashMap<>(files);
    String hash = Integer.toHexString(new String(content, StandardCharsets.UTF_8).hashCode());
    all.put(path, new SiteFile(path, hash, "", false, () -> content));
    return new SiteFiles(all);
  }

  Optional<SiteFile> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = resource(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SiteFiles.class.getResourceAsStream(name), name);
  }
}
