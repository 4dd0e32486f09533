package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether the run was given what it asked for. */
final class Doubts {

  private static final int FORBIDDEN = 403;

  private Doubts() {}

  /** What may be wrong with the run rather than with the server, as sentences. */
  static List<String> of(Transcript transcript) {
    return Stream.of(administrator(transcript), agent(transcript), keeper(transcript))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> administrator(Transcript transcript) {
    List<Step> wanted = transcript.steps().stream()
        .filter(step -> step.request().caller() == Caller.ADMINISTRATOR)
        .filter(step -> step.intent() instanceof Intent.Success)
        .toList();
    List<String> refused = operations(wanted, step -> step.status() == FORBIDDEN);
    return refused.isEmpty() || wanted.stream().noneMatch(Step::succeeded)
        ? Optional.empty()
        : Optional.of("The user given as administrator is let in, and refused (403) at "
            + String.join(", ", refused) + ". If they are an agent with fewer permissions, that is"
            + " right, and what was found there is not the server's fault: run again with a user"
            + " who has every permission.");
  }

  private static Optional<String> agent(Transcript transcript) {
    List<Step> unwanted = transcript.steps().stream()
        .filter(step -> step.request().caller() == Caller.AGENT)
        .filter(step -> step.intent() instanceof Intent.Refusal)
        .toList();
    List<String> allowed = operations(unwanted, Step::succeeded);
    return allowed.isEmpty() || !unwanted.stream().allMatch(Step::succeeded)
        ? Optional.empty()
        : Optional.of("The user given as agent is refused nowhere; what fewer permissions would"
            + " forbid was allowed at " + String.join(", ", allowed) + ". If they are an"
            + " administrator, or have these permissions, that is right, and what was found there"
            + " is not the server's fault: run again with an agent who has fewer.");
  }

  private static Optional<String> keeper(Transcript transcript) {
    List<Step> created = transcript.steps().stream()
        .filter(step -> step.operation().equals("createTicket") && step.succeeded())
        .toList();
    long numbers = created.stream()
        .map(step -> step.json().at("/ticket/id").asString(""))
        .distinct()
        .count();
    boolean known =
        transcript.gaps().stream().anyMatch(gap -> gap.reason().contains(Need.STATE.toString()));
    return known || created.size() < 2 || numbers > 1
        ? Optional.empty()
        : Optional.of("Every new ticket was answered with the same number, as mocks do. If this"
            + " server keeps nothing, what was found about what it keeps is not its fault: run again"
            + " with --stateless.");
  }

  private static List<String> operations(List<Step> steps, Predicate<Step> which) {
    return steps.stream().filter(which).map(Step::operation).distinct().toList();
  }
}
