package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds records that one list has twice, such as a tag that a ticket carries. Pages have a check of their own. */
final class OnceOnly implements Rule {

  private static final About ABOUT = About.live(
      "responses.once",
      "A list within a record, such as its tags or replies, has each record once",
      Severity.ERROR,
      "People see double, and what they take away is still there.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    reading.places().stream()
        .filter(place ->
            place.known() && place.value().isArray() && !place.pointer().endsWith("/data"))
        .forEach(place -> judge(reading, place, findings));
  }

  private static void judge(Reading reading, Described.Place list, Findings findings) {
    Set<String> seen = new HashSet<>();
    int position = 0;
    for (JsonNode record : list.value()) {
      String id = Digits.of(record.path("id"));
      if (!id.isEmpty() && !seen.add(id)) {
        findings
            .at(reading.step())
            .where(list.pointer() + "/" + position + "/id")
            .expected("each id once")
            .actual(id + " for the second time")
            .say("The list has a record twice.");
      }
      position++;
    }
  }
}
