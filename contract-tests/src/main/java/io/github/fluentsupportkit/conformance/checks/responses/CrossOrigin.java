package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.Map;

/** Finds answers that browsers keep from pages of other origins. */
final class CrossOrigin implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.cors",
      "An answer to a page of another origin says that the page may read it",
      Severity.WARNING,
      "Without it a browser hides the answer from the page; WordPress allows every origin.");

  private static final String ALLOWED = "access-control-allow-origin";

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived() && !reading.crashed() && !origin(reading).isEmpty();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    String origin = origin(reading);
    String allowed = reading.step().answer().header(ALLOWED).orElse("");
    boolean any = allowed.equals("*")
        && !reading
            .step()
            .answer()
            .header("access-control-allow-credentials")
            .orElse("")
            .equals("true");
    if (!allowed.equals(origin) && !any) {
      Findings.Draft draft = findings
          .at(reading.step())
          .where("Access-Control-Allow-Origin")
          .expected(origin)
          .actual(allowed.isEmpty() ? "no such header" : allowed);
      reading.difference(Difference.Kind.HEADER, "/" + ALLOWED).ifPresent(draft::difference);
      draft.say("The answer does not allow the origin that asks.");
    }
  }

  private static String origin(Reading reading) {
    return reading.step().request().headers().entrySet().stream()
        .filter(h -> h.getKey().equalsIgnoreCase("origin"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
