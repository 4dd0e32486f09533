package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages of other origins call the mock, with credentials, as WordPress does for every origin.
 *
 * <p>While the mock listens on loopback, every origin may; otherwise pages that were themselves loaded
 * from loopback, and those that were allowed by name.
 */
final class Cors {

  /** In full, as {@code 127.0.0.1.example.com} may be anybody's. */
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|::1|\\[::1]");

  private final boolean everybody;
  private final Set<String> allowed;

  Cors(String host, Set<String> allowed) {
    this.everybody = isLoopback(host) || allowed.contains("*");
    this.allowed = allowed;
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches();
  }

  void addTo(ResponseDefinitionBuilder response, @Nullable String origin) {
    response.withHeader("Vary", "Origin");
    if (origin == null || !allows(origin)) {
      return;
    }
    response
        .withHeader("Access-Control-Allow-Origin", origin)
        .withHeader("Access-Control-Allow-Methods", "OPTIONS, GET, POST, PUT, PATCH, DELETE")
        .withHeader("Access-Control-Allow-Credentials", "true")
        .withHeader(
            "Access-Control-Allow-Headers",
            "Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type,"
                + " X-HTTP-Method-Override, Prefer")
        .withHeader(
            "Access-Control-Expose-Headers",
            "X-WP-Total, X-WP-TotalPages, Link, Mock-Example, Preference-Applied");
  }

  boolean allows(String origin) {
    return everybody || allowed.contains(origin) || isLoopback(host(origin));
  }

  private static String host(String origin) {
    try {
      return String.valueOf(URI.create(origin).getHost());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
