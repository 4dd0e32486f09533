package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds full names that are not made of first and last name. */
final class FullName implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.full-name",
      "A full name is made of the first and the last name",
      Severity.WARNING,
      "People are shown under a name that is not theirs.");

  private static final Pattern SPACE = Pattern.compile("\\s+");

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
    for (Described.Place place : reading.places()) {
      JsonNode person = place.value();
      if (place.known() && person.path("full_name").isString() && person.has("first_name")) {
        String name = collapsed(person.path("first_name").asString("") + " "
            + person.path("last_name").asString(""));
        if (!collapsed(person.path("full_name").asString("")).equals(name)) {
          findings
              .at(reading.step())
              .where(place.pointer() + "/full_name")
              .expected(name)
              .actual(person.path("full_name"))
              .say("The full name is not made of the first and the last name.");
        }
      }
    }
  }

  private static String collapsed(String name) {
    return SPACE.matcher(name.strip()).replaceAll(" ");
  }
}
