package io.github.fluentsupportkit.site.serving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/**
 * A file of the site.
 *
 * @param path within it
 * @param hash of its content
 * @param pagePolicy what a page says it may load; empty for what is none
 * @param isZipped whether its content is kept so
 * @param source where its content is read from
 */
record SiteFile(
    String path, String hash, String pagePolicy, boolean isZipped, Supplier<byte[]> source) {

  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("css", "text/css; charset=UTF-8"),
      Map.entry("html", "text/html; charset=UTF-8"),
      Map.entry("js", "text/javascript; charset=UTF-8"),
      Map.entry("json", "application/json; charset=UTF-8"),
      Map.entry("md", "text/markdown; charset=UTF-8"),
      Map.entry("png", "image/png"),
      Map.entry("svg", "image/svg+xml"),
      Map.entry("txt", "text/plain; charset=UTF-8"),
      Map.entry("yaml", "application/yaml; charset=UTF-8"));

  String type() {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }

  /** Weak, as it is the same for the content as it is and zipped. */
  String etag() {
    return "W/\"" + hash + "\"";
  }

  /**
   * No more than the page allows itself, and no frame around it. A page that is served talks to its own server
   * only, whatever it may do from disk.
   */
  String policy() {
    String own = pagePolicy.isEmpty()
        ? "default-src 'none'"
        : pagePolicy.replaceAll("connect-src 'self'[^;]*", "connect-src 'self'");
    return own + "; frame-ancestors 'none'";
  }

  byte[] content() {
    return source.get();
  }

  byte[] unzipped() {
    if (!isZipped) {
      return content();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content()))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
