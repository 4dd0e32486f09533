package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.Locale;

/** Finds bodies that are not in UTF-8. */
final class Utf8 implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.utf8",
      "Every body is well-formed UTF-8",
      Severity.ERROR,
      "Strict parsers refuse the whole body, the others show wrong letters.");

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
    if (text.misencoded() >= 0) {
      byte[] body = reading.step().answer().body();
      int at = text.misencoded() + (text.mark() ? 3 : 0);
      findings
          .at(reading.step())
          .expected("UTF-8")
          .actual(String.format(Locale.ROOT, "byte %02X", body[at]))
          .say("The body is no UTF-8 at byte " + at + ".");
    }
    for (JsonScan.Spot spot : text.value().halves()) {
      findings
          .at(reading.step())
          .where(spot.pointer())
          .expected("both halves of a surrogate pair")
          .actual("one half, which no UTF-8 can say")
          .say("A text has half of a character, at " + text.place(spot.position()) + ".");
    }
  }
}
