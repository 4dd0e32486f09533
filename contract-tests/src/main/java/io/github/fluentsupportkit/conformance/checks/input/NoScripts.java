package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What people write is shown to others, and so must not be able to run. */
final class NoScripts implements Check {

  private static final Pattern RUNS =
      Pattern.compile("<script|<[a-z][^>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return About.run(
        "input.scripts",
        "Scripts and handlers of events in what a customer writes never come back as such",
        Severity.ERROR,
        "Whoever opens the ticket runs what a stranger wrote, with the rights of an agent.",
        Need.CUSTOMER,
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    List<Step> wrote =
        transcript.steps().stream().filter(NoScripts::sendsScript).toList();
    wrote.forEach(step -> findings.examined(step));
    wrote.forEach(author -> transcript.steps().stream()
        .filter(step -> step.number() >= author.number() && step.succeeded())
        .flatMap(step -> runningIn(step.json(), "", author.request().sent("title"))
            .map(place -> Map.entry(step, place)))
        .findFirst()
        .ifPresent(shown -> findings
            .at(author, shown.getKey())
            .where(shown.getValue())
            .expected("the text without scripts and handlers, or with their signs escaped")
            .actual(shown.getKey().json().at(shown.getValue()))
            .say("A script that was sent comes back as it was.")));
  }

  private static boolean sendsScript(Step step) {
    return step.request().fields().stream()
        .anyMatch(field -> RUNS.matcher(field.value()).find());
  }

  /** Pointers to texts that begin as the title does, and would run. */
  private static Stream<String> runningIn(JsonNode node, String where, String title) {
    if (node.isObject()) {
      return node.properties().stream()
          .flatMap(p -> runningIn(p.getValue(), where + "/" + p.getKey(), title));
    }
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .boxed()
          .flatMap(i -> runningIn(node.get(i), where + "/" + i, title));
    }
    String text = node.asString("");
    return text.contains(title) && RUNS.matcher(text).find() ? Stream.of(where) : Stream.empty();
  }
}
