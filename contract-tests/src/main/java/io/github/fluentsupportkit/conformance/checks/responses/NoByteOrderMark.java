package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;

/** Finds a byte order mark before the body. */
final class NoByteOrderMark implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.bom",
      "No body begins with a byte order mark",
      Severity.ERROR,
      "RFC 8259 forbids it, and parsers such as PHP's stop at it.");

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
    if (reading.text().mark()) {
      findings
          .at(reading.step())
          .expected("{ or another beginning of a JSON value at byte 0")
          .actual("EF BB BF")
          .say("The body begins with a byte order mark, at byte 0.");
    }
  }
}
