package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.request.BracketName;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What there is to say of requests that are wrong. */
final class Refusing {

  private static final int TOO_MANY = 429;
  private static final int CRASHED = 500;

  private Refusing() {}

  /** Whether the server decided: one that crashes or asks to wait did not. */
  static boolean isDecided(Step step) {
    return step.status() > 0 && step.status() < CRASHED && step.status() != TOO_MANY;
  }

  static boolean isCrash(Step step) {
    return step.status() == 0 || step.status() >= CRASHED;
  }

  /** The request in a few words, such as {@code GET /tickets/7}. */
  static String asked(Step step) {
    return step.request().method() + " " + step.request().path();
  }

  /** JSON pointer to a parameter in the input. */
  static String pointer(String parameter) {
    return "/" + String.join("/", BracketName.parse(parameter).keys());
  }

  /** Numbers as people list them. */
  static String words(Collection<Integer> statuses) {
    return new TreeSet<>(statuses)
        .stream().map(String::valueOf).collect(Collectors.joining(" or "));
  }
}
