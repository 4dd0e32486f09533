package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A step, read by the contract.
 *
 * @param step the step
 * @param method the method that is meant, whatever way it was sent
 * @param operation where the request leads, or null where it leads nowhere
 * @param ids the values of the place holders in the path, by name
 * @param documented what the contract says of answers with this status, or null where it knows none
 * @param differences all ways in which the exchange differs from the contract
 * @param places every value of the body, with what the contract says of it; none where it says nothing
 * @param text the body's bytes, as strictly as JSON is defined
 */
record Reading(
    Step step,
    String method,
    @Nullable Operation operation,
    Map<String, String> ids,
    @Nullable Answer documented,
    List<Difference> differences,
    List<Described.Place> places,
    BodyText text) {

  private static final int CRASH = 500;
  private static final int REFUSED = 400;

  int status() {
    return step.status();
  }

  JsonNode json() {
    return step.json();
  }

  /** Whether the answer came whole. */
  boolean arrived() {
    return step.status() != 0 && step.answer().failure() == null;
  }

  boolean crashed() {
    return step.status() >= CRASH;
  }

  boolean refused() {
    return step.status() >= REFUSED && !crashed();
  }

  boolean isOptions() {
    return method.equals("OPTIONS");
  }

  boolean isProbe() {
    return step.intent() instanceof Intent.Probe;
  }

  /** Whether nobody knows what the request was sent for. */
  boolean isRecorded() {
    return step.intent() instanceof Intent.Unknown;
  }

  /**
   * Whether the contract says what the body should be. Of a crash it is enough to say that it is one, and of an answer
   * that nobody expects that nobody does.
   */
  boolean judgesBody() {
    return arrived() && !crashed() && documented != null && !method.equals("HEAD");
  }

  /** Whether the body can be held against its schema. */
  boolean judgesSchema() {
    return judgesBody() && !json().isMissingNode();
  }

  /** The schema of the body; only where {@link #judgesBody()} says that there is one. */
  JsonNode schema() {
    if (documented == null) {
      throw new IllegalStateException("the contract knows no status " + status() + " here");
    }
    return documented.schema();
  }

  List<Difference> differences(Difference.Kind kind) {
    return differences.stream().filter(d -> d.kind() == kind).toList();
  }

  Optional<Difference> difference(Difference.Kind kind, String pointer) {
    return differences(kind).stream().filter(d -> d.pointer().equals(pointer)).findFirst();
  }
}
