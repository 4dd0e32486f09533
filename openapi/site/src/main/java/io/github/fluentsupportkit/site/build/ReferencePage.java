package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.site.frame.Frame;
import java.util.Map;

/** The interactive reference. */
final class ReferencePage {

  private final Content content;

  ReferencePage(Content content) {
    this.content = content;
  }

  String in(Frame frame) {
    String plain = content.operations().isEmpty()
        ? "index.html"
        : content.operations().get(0).path() + ".html";
    return frame.special(
        "reference",
        Contents.REFERENCE,
        "Reference",
        "Every operation, parameter, answer and field of the API, with examples of each release and a console.",
        Map.of("plain", plain, "policy", Frame.REFERENCE_POLICY, "style", "reference"));
  }
}
