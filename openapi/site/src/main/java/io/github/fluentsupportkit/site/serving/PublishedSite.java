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

  /** The page for people whose address leads nowhere, below {@link #PATH}. */
  public static final String MISSING = "missing.html";

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
   * @param asked what the request says beside it
   * @return empty if there is no such file, and nobody who reads pages asks for it
   */
  public Optional<SiteAnswer> answer(String path, AskedHeaders asked) {
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
    return files()
        .find(file)
        .map(found -> answer(found, asked))
        .or(() -> takesPages(asked)
            ? files().find(MISSING).map(page -> missing(page, asked))
            : Optional.empty());
  }

  /** Browsers say so of what somebody opens; programs do not, and get an error like any other. */
  private static boolean takesPages(AskedHeaders asked) {
    String types = asked.get("Accept");
    return types != null && types.contains("text/html");
  }

  private static SiteAnswer missing(SiteFile page, AskedHeaders asked) {
    Map<String, String> headers = headers(page);
    headers.put("Vary", "Accept, Accept-Encoding");
    return content(404, page, headers, asked);
  }

  private static SiteAnswer answer(SiteFile file, AskedHeaders asked) {
    Map<String, String> headers = headers(file);
    headers.put("ETag", file.etag());
    headers.put("Vary", "Accept-Encoding");
    String known = asked.get("If-None-Match");
    if (known != null && (known.contains(file.etag()) || known.strip().equals("*"))) {
      return new SiteAnswer(304, headers, new byte[0]);
    }
    return content(200, file, headers, asked);
  }

  private static Map<String, String> headers(SiteFile file) {
    Map<String, String> headers = new LinkedHashMap<>();
    // Asked for again each time, and sent again only when it is another.
    headers.put("Cache-Control", "no-cache");
    headers.put("Content-Security-Policy", file.policy());
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    return headers;
  }

  private static SiteAnswer content(
      int status, SiteFile file, Map<String, String> headers, AskedHeaders asked) {
    headers.put("Content-Type", file.type());
    String encodings = asked.get("Accept-Encoding");
    boolean zipped = encodings != null && encodings.contains("gzip") && file.isZipped();
    if (zipped) {
      headers.put("Content-Encoding", "gzip");
    }
    return new SiteAnswer(status, headers, zipped ? file.content() : file.unzipped());
  }

  private synchronized SiteFiles files() {
    if (files == null) {
      files = SiteFiles.read().with(SERVED_BY, server.script());
    }
    return files;
  }
}
