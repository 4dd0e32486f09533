package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;

/** Whether the run was given what it asked for. */
final class Doubts {

  private static final int FORBIDDEN = 403;
  private static final int TELLING = 2;

  private Doubts() {}

  /** What may be wrong with the run rather than with the server, as sentences. */
  static List<String> of(Transcript transcript) {
    List<Step> wanted = transcript.steps().stream()
        .filter(step -> step.request().caller() == Caller.ADMINISTRATOR)
        .filter(step -> step.intent() instanceof Intent.Success)
        .toList();
    List<String> refused = wanted.stream()
        .filter(step -> step.status() == FORBIDDEN)
        .map(Step::operation)
        .distinct()
        .toList();
    return refused.size() < TELLING || wanted.stream().noneMatch(Step::succeeded)
        ? List.of()
        : List.of("The user given as administrator is let in, and refused (403) at "
            + String.join(", ", refused) + ". If they are an agent with fewer permissions, that is"
            + " right, and what was found there is not the server's fault: run again with a user"
            + " who has every permission.");
  }
}
