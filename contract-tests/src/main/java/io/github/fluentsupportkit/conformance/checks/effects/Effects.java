package io.github.fluentsupportkit.conformance.checks.effects;

import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what is different behind requests that should all have been refused. */
public final class Effects {

  private Effects() {}

  /**
   * Takes down what refused requests have caused.
   *
   * @param concerns says which requests are meant
   * @param sentence says what is wrong
   */
  public static void judge(
      Transcript transcript,
      Findings findings,
      Predicate<Step> concerns,
      Function<Effect, String> sentence) {
    for (Change change : transcript.changes()) {
      change.actions().stream().filter(concerns).forEach(step -> findings.examined(step));
      of(change).stream()
          .filter(effect -> concerns.test(effect.suspects().get(0)))
          .forEach(effect -> say(effect, findings, sentence.apply(effect)));
    }
  }

  private static void say(Effect effect, Findings findings, String sentence) {
    Step[] more = Stream.concat(effect.suspects().stream().skip(1), effect.shownBy().stream())
        .toArray(Step[]::new);
    findings
        .at(effect.suspects().get(0), more)
        .where(effect.where())
        .expected(effect.expected())
        .actual(effect.actual())
        .say(sentence);
  }

  /**
   * Everything that a refused request of this change must have caused. What a request may have caused that the server
   * says it carried out is not among it: that one is judged by its answer.
   */
  public static List<Effect> of(Change change) {
    Suspects suspects = new Suspects(change.actions());
    List<Effect> effects = new ArrayList<>();
    new TicketEffects(change, suspects).find(effects);
    for (long ticket : change.after().details().keySet()) {
      new DetailEffects(change, suspects, ticket).find(effects);
    }
    new CustomerEffects(change, suspects).find(effects);
    return effects;
  }
}
