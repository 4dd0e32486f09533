package io.github.fluentsupportkit.server.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands of a page, and what it shows as their answer.
 *
 * @param commands for a shell
 * @param kind {@code json}, {@code http} for headers and JSON, or empty where the page shows nothing
 * @param shown the answer as the page shows it
 */
record Step(String commands, String kind, String shown) {

  private static final Pattern FENCE =
      Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** The steps of a page, in their order. An answer is the block that follows commands at once. */
  static List<Step> of(String page) {
    List<Step> steps = new ArrayList<>();
    Matcher fence = FENCE.matcher(page);
    int endOfCommands = -1;
    while (fence.find()) {
      if (fence.group(1).equals("sh")) {
        steps.add(new Step(fence.group(2), "", ""));
        endOfCommands = fence.end();
      } else if (endOfCommands >= 0
          && page.substring(endOfCommands, fence.start()).isBlank()) {
        Step asked = steps.remove(steps.size() - 1);
        steps.add(new Step(asked.commands, fence.group(1), fence.group(2)));
        endOfCommands = -1;
      } else {
        throw new IllegalArgumentException(
            "no commands stand right before the block that begins with\n" + fence.group());
      }
    }
    return steps;
  }
}
