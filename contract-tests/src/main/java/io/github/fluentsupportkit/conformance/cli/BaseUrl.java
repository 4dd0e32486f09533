package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.contract.Contract;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the API begins.
 *
 * @param uri without a slash at the end
 */
record BaseUrl(URI uri) {

  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Reads it. */
  static BaseUrl of(String text) {
    try {
      URI uri = new URI(text.strip().replaceFirst("/+$", ""));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        throw CommandFailure.usage("--base-url must be an address such as https://shop.example"
            + Contract.BASE_PATH + ", not " + shown(text));
      }
      if (uri.getRawUserInfo() != null) {
        throw CommandFailure.usage(
            "--base-url must not have a user name or a password in it; --user says who you are");
      }
      if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
        throw CommandFailure.usage("--base-url must end where the API begins, without ? and #");
      }
      return new BaseUrl(uri);
    } catch (URISyntaxException e) {
      throw CommandFailure.usage("--base-url is no address: " + shown(text));
    }
  }

  /** What somebody should think about before the first request. */
  List<String> hints() {
    List<String> hints = new ArrayList<>();
    if (!uri.getPath().endsWith(Contract.BASE_PATH)) {
      hints.add("Hint: WordPress serves the API below " + Contract.BASE_PATH
          + ", and this address does not end with it.");
    }
    if (uri.getScheme().equalsIgnoreCase("http") && !OWN_MACHINE.contains(uri.getHost())) {
      hints.add("Warning: without https everybody on the way can read the password.");
    }
    return hints;
  }

  /** Whoever puts a password into an address should not find it in a log. */
  private static String shown(String text) {
    return text.replaceFirst("//[^/@]*@", "//…@");
  }
}
