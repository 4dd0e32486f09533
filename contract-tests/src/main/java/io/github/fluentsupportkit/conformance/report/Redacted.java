package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes secrets out of a verdict as a whole, so that no report can show one, whatever it shows. What was seen before and
 * after is left out: no report tells of it.
 */
final class Redacted {

  private final Redaction redaction;
  private final Map<Integer, Step> steps = new LinkedHashMap<>();

  private Redacted(Redaction redaction) {
    this.redaction = redaction;
  }

  static Verdict of(Verdict verdict, Redaction redaction) {
    return new Redacted(redaction).verdict(verdict);
  }

  private Verdict verdict(Verdict verdict) {
    verdict.transcript().steps().forEach(s -> steps.put(s.number(), step(s)));
    List<Transcript.Gap> gaps = verdict.transcript().gaps().stream()
        .map(g -> new Transcript.Gap(g.story(), redaction.apply(g.reason())))
        .toList();
    return new Verdict(
        redaction.apply(verdict.subject()),
        verdict.release(),
        verdict.contract(),
        verdict.marker(),
        verdict.seed(),
        verdict.started(),
        verdict.took(),
        new Transcript(List.copyOf(steps.values()), List.of(), List.of(), List.of(), gaps),
        verdict.results().stream().map(this::result).toList(),
        verdict.groups().stream().map(this::group).toList(),
        verdict.stale(),
        verdict.leftovers().stream().map(redaction::apply).toList());
  }

  private CheckResult result(CheckResult result) {
    return new CheckResult(
        result.about(),
        result.outcome(),
        redaction.apply(result.reason()),
        result.examined().stream()
            .map(s -> steps.computeIfAbsent(s.number(), n -> step(s)))
            .toList(),
        result.findings().stream().map(this::judged).toList());
  }

  private Group group(Group group) {
    return new Group(
        group.fingerprint(),
        group.check(),
        group.severity(),
        group.standing(),
        group.operations(),
        group.findings().stream().map(this::judged).toList());
  }

  private Judged judged(Judged judged) {
    Finding finding = judged.finding();
    return new Judged(
        new Finding(
            finding.check(),
            finding.severity(),
            finding.operation(),
            redaction.apply(finding.where()),
            redaction.apply(finding.message()),
            redaction.apply(finding.expected()),
            redaction.apply(finding.actual()),
            finding.steps(),
            redaction.apply(finding.basis()),
            null),
        judged.standing(),
        judged.deviations(),
        judged.fingerprint());
  }

  private Step step(Step step) {
    return Step.of(
        step.number(),
        redaction.apply(step.label()),
        request(step.request()),
        answer(step.answer()),
        intent(step.intent()));
  }

  private Intent intent(Intent intent) {
    if (intent instanceof Intent.Refusal refusal) {
      return new Intent.Refusal(refusal.reason(), redaction.apply(refusal.subject()));
    }
    if (intent instanceof Intent.Probe probe) {
      return new Intent.Probe(redaction.apply(probe.subject()));
    }
    return intent;
  }

  private Request request(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    request
        .headers()
        .forEach(
            (name, value) -> headers.put(redaction.apply(name), redaction.header(name, value)));
    Request.RawBody raw = request.raw();
    return new Request(
        request.operation(),
        request.method(),
        redaction.apply(request.path()),
        request.fields().stream()
            .map(f -> new Field(redaction.apply(f.name()), redaction.apply(f.value())))
            .toList(),
        request.encoding(),
        request.caller(),
        headers,
        raw == null ? null : new Request.RawBody(raw.contentType(), redaction.apply(raw.text())));
  }

  private Answer answer(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>();
    answer
        .headers()
        .forEach((name, values) -> headers.put(
            redaction.apply(name),
            values.stream().map(v -> redaction.header(name, v)).toList()));
    String failure = answer.failure();
    return new Answer(
        answer.status(),
        headers,
        redaction.apply(answer.body()),
        failure == null ? null : redaction.apply(failure),
        answer.sent(),
        answer.millis());
  }
}
