package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;

/** Finds comments and second values behind the JSON. */
final class NothingBehind implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.nothing-behind",
      "Nothing stands behind the JSON value",
      Severity.ERROR,
      "Strict parsers refuse the whole body, and the others may take either value.");

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
    JsonScan value = reading.text().value();
    if (!value.behind().isEmpty()) {
      findings
          .at(reading.step())
          .expected("a body that ends with the JSON value")
          .actual(value.behind())
          .say("Something stands behind the JSON, which ends at "
              + reading.text().place(value.length())
              + ".");
    }
  }
}
