package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.site.frame.Frame;
import io.github.fluentsupportkit.site.serving.PublishedSite;
import java.util.Map;

/**
 * What servers of the kit answer to people whose address leads nowhere. It is shown at any depth, so unlike all other
 * pages it names the folder in which it is served.
 */
final class MissingPage {

  private MissingPage() {}

  static String in(Frame frame) {
    String folder = PublishedSite.PATH + "/";
    return frame.special(
        "missing",
        PublishedSite.MISSING,
        "There is no such page",
        "Nothing of the documentation is at this address.",
        Map.of("root", folder, "base", folder));
  }
}
