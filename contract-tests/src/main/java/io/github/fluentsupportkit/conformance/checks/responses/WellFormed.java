package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;

/** Finds bodies that are no JSON, or break off in the middle. */
final class WellFormed implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.json",
      "Every body is well-formed JSON",
      Severity.ERROR,
      "A client gets nothing out of a body that its parser refuses.");

  private static final int CONTEXT = 60;

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
    BodyText text = reading.text();
    JsonScan.Fault fault = text.value().fault();
    if (text.isEmpty()) {
      findings
          .at(reading.step())
          .expected("a JSON value")
          .actual("nothing")
          .say("The body is empty.");
    } else if (fault != null) {
      String place = text.place(fault.at().position()) + inside(fault);
      findings
          .at(reading.step())
          .expected("JSON")
          .actual(around(text.text(), fault.at().position()))
          .say(
              fault.ends()
                  ? "The body breaks off at " + place + "."
                  : "The body is no JSON at " + place + ".");
    }
  }

  /** The part of the body that shows it; the whole may be long. */
  private static String around(String text, int position) {
    int from = Math.max(0, position - CONTEXT);
    return (from == 0 ? "" : "…")
        + text.substring(from, Math.min(text.length(), position + CONTEXT));
  }

  private static String inside(JsonScan.Fault fault) {
    return fault.at().pointer().isEmpty() ? "" : ", in " + fault.at().pointer();
  }
}
