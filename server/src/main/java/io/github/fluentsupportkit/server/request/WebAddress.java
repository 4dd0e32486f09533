package io.github.fluentsupportkit.server.request;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** An address of the web, with or without a host; nothing that runs in a browser. */
final class WebAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  static boolean isOne(String text) {
    try {
      String scheme = new URI(text).getScheme();
      return scheme == null || SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
