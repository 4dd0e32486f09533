package io.github.fluentsupportkit.site.frame;

import java.net.URI;

/** Addresses within the site, all relative, so that it works in any folder and from disk. */
public final class Paths {

  private Paths() {}

  /** From a page to the root of the site: empty, or so many steps up, ending in a slash. */
  public static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** The folder at the root that a page is in; empty if it is at the root itself. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  /** What a relative address on a page means, seen from the root. */
  public static String resolve(String path, String address) {
    return URI.create("site:/" + path).resolve(address).getPath().substring(1);
  }
}
