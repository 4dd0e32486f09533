package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;

/** Finds notices and HTML before the JSON. */
final class NothingBefore implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.nothing-before",
      "Nothing stands before the JSON value",
      Severity.ERROR,
      "Every parser stops at what stands there, such as a notice of PHP, and a client gets nothing.");

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
    String before = reading.text().before().strip();
    if (!before.isEmpty()) {
      findings
          .at(reading.step())
          .expected("a body that begins with the JSON value")
          .actual(before)
          .say("Something stands before the JSON, which begins at "
              + reading.text().place(0)
              + ".");
    }
  }
}
