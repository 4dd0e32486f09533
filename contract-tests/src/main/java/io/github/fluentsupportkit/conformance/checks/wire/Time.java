package io.github.fluentsupportkit.conformance.checks.wire;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers come in time. */
final class Time implements Check {

  private final Duration slowest;

  Time(Duration slowest) {
    this.slowest = slowest;
  }

  @Override
  public About about() {
    return About.exchanges(
        "wire.time",
        "No answer takes longer than the limit",
        Severity.WARNING,
        "People wait for it; the limit is the one that the run was given.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Map<String, List<Step>> slow = new LinkedHashMap<>();
    for (Step step : transcript.steps()) {
      findings.examined(step);
      if (step.answer().millis() > slowest.toMillis()) {
        slow.computeIfAbsent(step.operation(), id -> new ArrayList<>()).add(step);
      }
    }
    slow.values().forEach(steps -> {
      Step worst =
          steps.stream().max(Comparator.comparing(s -> s.answer().millis())).orElseThrow();
      findings
          .at(worst)
          .where("time")
          .expected("at most " + slowest.toMillis() + " ms")
          .actual(worst.answer().millis() + " ms")
          .say(steps.size() + (steps.size() == 1 ? " answer is" : " answers are") + " too slow.");
    });
  }
}
