package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The numbers of records, which some drivers of databases hand to PHP as texts. A server that writes all of them so has
 * its own way of writing numbers, and every client can tell; one that does now and then has none.
 */
final class NumbersOfRecords {

  private static final String ID = "id";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private NumbersOfRecords() {}

  /** Whether every number of a record is a text of digits. */
  static boolean areTexts(Transcript transcript) {
    int[] seen = new int[2];
    transcript.steps().stream()
        .filter(Step::succeeded)
        .flatMap(step -> JsonObjects.in(step.json()))
        .forEach(object -> {
          JsonNode id = object.path(ID);
          if (id.isNumber()) {
            seen[0]++;
          } else if (isDigits(id)) {
            seen[1]++;
          }
        });
    return seen[0] == 0 && seen[1] > 0;
  }

  /** The same step with numbers in their place. */
  static Step asNumbers(Step step) {
    JsonNode json = step.json().deepCopy();
    JsonObjects.in(json).forEach(object -> {
      if (isDigits(object.path(ID))) {
        object.put(ID, Long.parseLong(object.path(ID).asString()));
      }
    });
    return new Step(
        step.number(), step.label(), step.request(), step.answer(), step.intent(), json);
  }

  private static boolean isDigits(JsonNode value) {
    return value.isString() && NUMBER.matcher(value.asString()).matches();
  }
}
