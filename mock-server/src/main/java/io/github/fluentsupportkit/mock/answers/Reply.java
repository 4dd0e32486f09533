package io.github.fluentsupportkit.mock.answers;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Example;
import tools.jackson.databind.JsonNode;

/**
 * What the mock answers to a call.
 *
 * @param status the HTTP status
 * @param body the JSON body, or a missing node for none; one that is shown in the contract is never
 *     changed, but copied
 * @param example the name of the example that it is or began as, or {@code none}
 * @param reason why this one
 * @param delayMillis how long to wait before it is sent
 * @param disruption what goes wrong while it is sent
 * @param applied which preferences were followed, as {@code Preference-Applied} says it; may be empty
 */
public record Reply(
    int status,
    JsonNode body,
    String example,
    String reason,
    int delayMillis,
    Disruption disruption,
    String applied) {

  /** What goes wrong while an answer is sent. */
  public enum Disruption {
    /** Nothing. */
    NONE,
    /** The body ends in the middle. */
    CUT_OFF,
    /** The connection is reset before anything is sent. */
    DROPPED
  }

  /** An example of the contract, as it is. */
  public static Reply of(Answer answer, Example example, String reason) {
    return new Reply(
        answer.status(), example.value(), example.name(), reason, 0, Disruption.NONE, "");
  }

  /** The first example of an answer, as it is. */
  public static Reply of(Answer answer, String reason) {
    return of(answer, answer.examples().get(0), reason);
  }

  /** A body that no example shows. */
  public static Reply of(int status, JsonNode body, String reason) {
    return new Reply(status, body, "none", reason, 0, Disruption.NONE, "");
  }

  /** The same with another body. */
  public Reply withBody(JsonNode changed) {
    return new Reply(status, changed, example, reason, delayMillis, disruption, applied);
  }

  /** The same for another reason. */
  public Reply withReason(String changed) {
    return new Reply(status, body, example, changed, delayMillis, disruption, applied);
  }

  /** The same after at least so many milliseconds. */
  public Reply withDelay(int millis) {
    return new Reply(
        status, body, example, reason, Math.max(delayMillis, millis), disruption, applied);
  }

  /** The same, going wrong on its way. */
  public Reply withDisruption(Disruption changed) {
    return new Reply(status, body, example, reason, delayMillis, changed, applied);
  }

  /** The same, saying which preferences were followed. */
  public Reply withApplied(String changed) {
    return new Reply(status, body, example, reason, delayMillis, disruption, changed);
  }
}
