package io.github.fluentsupportkit.conformance.transcript;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A request, its answer, and what was hoped for.
 *
 * @param number counts the requests of a run from 1
 * @param label what it is for, in a few words, such as {@code the ticket after the reply}
 * @param request what was sent
 * @param answer what came back
 * @param intent what was hoped for
 * @param json the answer's body, or a missing node where it is no JSON
 */
public record Step(
    int number, String label, Request request, Answer answer, Intent intent, JsonNode json) {

  /** The label of each of several requests that are sent at the same time. */
  public static final String AT_ONCE = "one of several at once";

  private static final int OK = 200;
  private static final int REDIRECT = 300;

  /** Reads the body. */
  public static Step of(int number, String label, Request request, Answer answer, Intent intent) {
    return new Step(number, label, request, answer, intent, read(answer));
  }

  /** Steps differ in their numbers, and a body is long. */
  @Override
  public int hashCode() {
    return number;
  }

  private static JsonNode read(Answer answer) {
    try {
      JsonNode node = JsonMapper.shared().readTree(answer.body());
      return node == null ? MissingNode.getInstance() : node;
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  /** The id of the operation, or empty where the request leads to none. */
  public String operation() {
    return request.operation();
  }

  /** The status of the answer. */
  public int status() {
    return answer.status();
  }

  /** Whether the server says that it did what it was asked to. */
  public boolean succeeded() {
    return answer.status() >= OK && answer.status() < REDIRECT;
  }

  /** Whether it says that it brings what was asked for, in a form that nobody can read. */
  public boolean isGarbled() {
    return succeeded() && json.isMissingNode();
  }

  /** The reason for which it should be refused, or null if it should not be. */
  public Intent.@Nullable Reason refusal() {
    return intent instanceof Intent.Refusal refusal ? refusal.reason() : null;
  }
}
