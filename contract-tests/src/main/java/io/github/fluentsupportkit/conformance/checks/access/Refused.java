package io.github.fluentsupportkit.conformance.checks.access;

import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What there is to say of requests that should be refused. */
final class Refused {

  private static final int TOO_MANY = 429;
  private static final int CRASHED = 500;

  private Refused() {}

  /** Whether the server said anything: one that asks to wait or crashes let nobody in, and kept nobody out. */
  static boolean isAnswer(Step step) {
    return step.status() > 0 && step.status() < CRASHED && step.status() != TOO_MANY;
  }

  /** The request in a few words, such as {@code GET /tickets/7}. */
  static String asked(Step step) {
    return step.request().method() + " " + step.request().path();
  }

  /** Numbers as people list them. */
  static String words(Collection<Integer> statuses) {
    return new TreeSet<>(statuses)
        .stream().map(String::valueOf).collect(Collectors.joining(" or "));
  }
}
