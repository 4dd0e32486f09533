package io.github.fluentsupportkit.conformance.checks.effects;

import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;
import java.util.function.Predicate;

/** Requests, any of which may have done something. */
final class Suspects {

  private static final int CRASHED = 500;

  private final List<Step> actions;

  Suspects(List<Step> actions) {
    this.actions = actions;
  }

  /** Those that may have done it and were refused; none if another one explains it. */
  List<Step> of(Predicate<Step> able) {
    List<Step> all = actions.stream().filter(able).toList();
    return all.stream().allMatch(Suspects::wasRefused) ? all : List.of();
  }

  /**
   * The same, and of those the ones whose own text turned up, if there are any.
   *
   * @param found what turned up
   * @param parameters the parameters that may have brought it
   */
  List<Step> of(Predicate<Step> able, String found, String... parameters) {
    List<Step> byText = actions.stream()
        .filter(able.and(step -> wrote(step, found, parameters)))
        .toList();
    if (byText.isEmpty()) {
      return of(able);
    }
    return byText.stream().allMatch(Suspects::wasRefused) ? byText : List.of();
  }

  /** A request that crashed or got no answer was not refused: nobody said that it would do nothing. */
  private static boolean wasRefused(Step step) {
    return !(step.intent() instanceof Intent.Success)
        && !step.succeeded()
        && step.status() > 0
        && step.status() < CRASHED;
  }

  private static boolean wrote(Step step, String found, String... parameters) {
    for (String parameter : parameters) {
      String text = step.request().sent(parameter);
      if (!text.isBlank() && found.contains(text)) {
        return true;
      }
    }
    return false;
  }

  static Predicate<Step> operation(String... ids) {
    return step -> List.of(ids).contains(step.operation());
  }

  /** Whether its path is this one, or below it. */
  static Predicate<Step> below(String path) {
    return step ->
        step.request().path().equals(path) || step.request().path().startsWith(path + "/");
  }
}
