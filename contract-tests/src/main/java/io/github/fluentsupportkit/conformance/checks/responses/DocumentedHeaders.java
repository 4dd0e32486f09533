package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.Set;

/** Finds headers that say what the contract does not. */
final class DocumentedHeaders implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.headers",
      "Headers that the contract describes say what it says",
      Severity.WARNING,
      "Browsers and clients act on headers before they look at the body.");

  /** They have checks of their own. */
  private static final Set<String> ELSEWHERE =
      Set.of("allow", "retry-after", "access-control-allow-origin");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived() && !reading.crashed() && reading.documented() != null;
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    for (Difference difference : reading.differences(Difference.Kind.HEADER)) {
      String header = difference.pointer().substring(1);
      String value = reading.step().answer().header(header).orElse("");
      if (!ELSEWHERE.contains(header) && !value.equalsIgnoreCase(expected(reading, header))) {
        findings
            .at(reading.step())
            .where(header)
            .expected(expected(reading, header))
            .actual(value)
            .difference(difference)
            .say("The header is not as the contract says: it " + difference.message() + ".");
      }
    }
  }

  private static String expected(Reading reading, String header) {
    return reading.documented() == null
        ? ""
        : reading.documented().headers().entrySet().stream()
            .filter(e -> e.getKey().equalsIgnoreCase(header))
            .map(e -> e.getValue().path("const").asString(""))
            .findFirst()
            .orElse("");
  }
}
