package io.github.fluentsupportkit.server.guide;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what commands printed with what the page shows. */
final class ShownAnswer {

  private ShownAnswer() {}

  /** Where both differ, each with a sentence; none if the page is right. */
  static List<String> differences(Step step, String printed) {
    String answer = printed.replace("\r\n", "\n");
    return switch (step.kind()) {
      case "" -> List.of();
      case "json" -> json(step.shown(), answer);
      case "http" -> http(step.shown(), answer);
      default -> List.of("A block of the kind " + step.kind() + " is no answer.");
    };
  }

  private static List<String> http(String shown, String answer) {
    String[] expected = shown.split("\n\n", 2);
    String[] actual = answer.split("\n\n", 2);
    List<String> lines = actual[0].lines().map(String::strip).toList();
    List<String> differences = new ArrayList<>(expected[0]
        .lines()
        .filter(line -> !lines.contains(line.strip()))
        .map(line -> "There is no line " + line + " in " + lines)
        .toList());
    if (expected.length == 2) {
      differences.addAll(json(expected[1], actual.length == 2 ? actual[1] : ""));
    }
    return differences;
  }

  private static List<String> json(String shown, String answer) {
    JsonNode body;
    try {
      body = JsonMapper.shared().readTree(answer);
    } catch (JacksonException e) {
      return List.of("This is no JSON: " + answer);
    }
    return new ShownJson(shown).differencesTo(body);
  }
}
