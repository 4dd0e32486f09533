package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;

/** Tells of fields that the contract does not describe. */
final class UndocumentedFields implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.undocumented-fields",
      "The contract describes every field",
      Severity.INFORMATION,
      "Servers may answer more than is documented, and clients must expect it; but nobody may rely on it.");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema() && !SaysFailed.isFailure(reading);
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    for (Described.Place place : reading.places()) {
      if (!place.known() && !SecretsKept.isPassword(place)) {
        findings
            .at(reading.step())
            .where(place.pointer())
            .expected("fields that the contract describes")
            .actual(place.value())
            .say("The contract does not describe this field.");
      }
    }
  }
}
