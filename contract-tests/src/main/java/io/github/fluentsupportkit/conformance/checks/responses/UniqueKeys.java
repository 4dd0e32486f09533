package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;

/** Finds keys that an object has twice. */
final class UniqueKeys implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.duplicate-keys",
      "No object has the same key twice",
      Severity.ERROR,
      "Parsers take the first value or the last, or refuse the body, so clients see different data.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesBody();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    for (JsonScan.Spot spot : reading.text().value().duplicates()) {
      findings
          .at(reading.step())
          .where(spot.pointer())
          .expected("every key once")
          .actual("the same key again")
          .say("A key comes twice, again at " + reading.text().place(spot.position()) + ".");
    }
  }
}
