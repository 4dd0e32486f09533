package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/**
 * A check that holds one rule against every answer.
 *
 * @param rule the rule
 * @param readings reads answers
 */
record RuleCheck(Rule rule, Readings readings) implements Check {

  @Override
  public About about() {
    return rule.about();
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    readings.of(transcript).stream().filter(rule::concerns).forEach(reading -> {
      findings.examined(reading.step());
      rule.judge(reading, findings);
    });
  }
}
