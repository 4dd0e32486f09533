package io.github.fluentsupportkit.site.serving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The site as this jar carries it. Nothing is read before the first request, and no file but those that the build
 * listed, whatever path is asked for.
 */
public final class PublishedSite {

  /** Where servers have it. */
  public static final String PATH = "/docs";

  private static final String ROOT = "/";

  private static final String SERVED_BY = "assets/served-by.js";

  private final ServedBy server;
  private @Nullable SiteFiles files;

  /** The site, with a console for this server. */
  public PublishedSite(ServedBy server) {
    this.server = server;
  }

  /** Whether a path, decoded, is one of the site's, or leads to it as the root of a server does. */
  public static boolean isAt(String path) {
    return path.equals(ROOT) || path.equals(PATH) || path.startsWith(PATH + "/");
  }

  /**
   * Answers a GET or a HEAD.
   *
   * @param path of the request, decoded
   * @param known the header {@code If-None-Match}
   * @param encodings the header {@code Accept-Encoding}
   * @return empty if there is no such file
   */
  public Optional<SiteAnswer> answer(
      String path, @Nullable String known, @Nullable String encodings) {
    if (path.equals(ROOT)) {
      return Optional.of(new SiteAnswer(302, Map.of("Location", PATH + "/"), new byte[0]));
    }
    if (path.equals(PATH)) {
      return Optional.of(new SiteAnswer(308, Map.of("Location", PATH + "/"), new byte[0]));
    }
    if (!isAt(path)) {
      return Optional.empty();
    }
    String name = path.substring(PATH.length() + 1);
    String file = name.isEmpty() ? "index.html" : name;
    return files().find(file).map(found -> answer(found, known, encodings));
  }

  private SiteAnswer answer(SiteFile file, @Nullable String known, @Nullable String encodings) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ETag", file.etag());
    // Asked for again each time, and sent again only when it is another.
    headers.put("Cache-Control", "no-cache");
    headers.put("Vary", "Accept-Encoding");
    headers.put("Content-Security-Policy", file.policy());
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    if (known != null && (known.contains(file.etag()) || known.strip().equals("*"))) {
      return new SiteAnswer(304, headers, new byte[0]);
    }
    headers.put("Content-Type", file.type());
    boolean zipped = encodings != null && encodings.contains("gzip") && file.isZipped();
    if (zipped) {
      headers.put("Content-Encoding", "gzip");
    }
    return new SiteAnswer(200, headers, zipped ? file.content() : file.unzipped());
  }

  private synchronized SiteFiles files() {
    if (files == null) {
      files = SiteFiles.read().with(SERVED_BY, server.script());
    }
    return files;
  }
}
