package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.engine.CheckResult.Outcome;
import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.Contract;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A verdict made by hand, as a run might have come to it. */
public final class Sample {

  private static final Contract CONTRACT = Contract.bundled();

  private final List<Step> steps = new ArrayList<>();
  private final List<CheckResult> results = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Transcript.Gap> gaps = new ArrayList<>();
  private Set<String> stale = Set.of();
  private List<String> leftovers = List.of();
  private String release = "";
  private String marker = "conformancexyz";
  private int times = 2;

  /** A request that lists tickets, and this answer to it. */
  public Sample listed(String body) {
    return answered(
        Request.to(CONTRACT.operation("listTickets").orElseThrow()).with("search", "münchen"),
        200,
        body);
  }

  /** Any request and its answer. */
  public Sample answered(Request request, int status, String body) {
    Answer answer = new Answer(
        status,
        Map.of("content-type", List.of("application/json; charset=UTF-8")),
        body.getBytes(StandardCharsets.UTF_8),
        status == 0 ? "no answer: closed" : null,
        12);
    steps.add(
        Step.of(steps.size() + 1, "a look at tickets", request, answer, new Intent.Success()));
    return this;
  }

  /** From now on checks find the same so many times. */
  public Sample eachTimes(int number) {
    times = number;
    return this;
  }

  /** A check that found nothing. */
  public Sample passed(String check) {
    return result(check, Outcome.PASSED, "", List.of());
  }

  /** A check that had nothing to look at. */
  public Sample notChecked(String check, String reason) {
    return result(check, Outcome.NOT_CHECKED, reason, List.of());
  }

  /** A check that found something in the last request. */
  public Sample found(String check, Severity severity, Standing standing, String... deviations) {
    return found(
        check, severity, standing, List.of("The total is not true.", "18", "17"), deviations);
  }

  /** A check that found something in the last request, in these words. */
  public Sample foundInWords(String check, String message, String expected, String actual) {
    return found(check, Severity.ERROR, Standing.NEW, List.of(message, expected, actual));
  }

  private Sample found(
      String check,
      Severity severity,
      Standing standing,
      List<String> words,
      String... deviations) {
    Finding finding = new Finding(
        check,
        severity,
        "listTickets",
        "/tickets/total",
        words.get(0),
        words.get(1),
        words.get(2),
        List.of(steps.size()),
        "",
        null);
    Judged judged = new Judged(finding, standing, List.of(deviations), "print-of-" + check);
    groups.add(new Group(
        "print-of-" + check,
        check,
        severity,
        standing,
        List.of("listTickets"),
        Collections.nCopies(times, judged)));
    return result(
        check,
        standing == Standing.NEW ? Outcome.FAILED : Outcome.TOLERATED,
        "",
        Collections.nCopies(times, judged));
  }

  private Sample result(String check, Outcome outcome, String reason, List<Judged> findings) {
    results.add(new CheckResult(
        About.run(check, "The total is true.", Severity.ERROR, "Clients page by it.", Need.WRITES),
        outcome,
        reason,
        outcome == Outcome.NOT_CHECKED ? List.of() : List.copyOf(steps),
        findings));
    return this;
  }

  /** Something that could not be tried. */
  public Sample gap(String story, String reason) {
    gaps.add(new Transcript.Gap(story, reason));
    return this;
  }

  /** Something that is still on the server. */
  public Sample leftover(String sentence) {
    leftovers = List.of(sentence);
    return this;
  }

  /** The release that the server is said to be, and what of it did not show up. */
  public Sample release(String name, String... unseen) {
    release = name;
    stale = Set.of(unseen);
    return this;
  }

  /** Recorded traffic was judged. */
  public Sample recording() {
    marker = "";
    return this;
  }

  /** The verdict. */
  public Verdict verdict() {
    return new Verdict(
        marker.isEmpty() ? "traffic.har" : "https://shop.example/wp-json/fluent-support/v2",
        release,
        CONTRACT.version(),
        marker,
        7,
        Instant.parse("2026-11-24T10:15:30.123Z"),
        Duration.ofMillis(2345),
        new Transcript(List.copyOf(steps), List.of(), List.of(), List.of(), List.copyOf(gaps)),
        List.copyOf(results),
        List.copyOf(groups),
        stale,
        leftovers);
  }

  /** The report of it. */
  public Report report() {
    return new Report(verdict(), CONTRACT, Redaction.none());
  }

  /** One of everything. */
  public static Sample full() {
    return new Sample()
        .listed("{\"tickets\":{\"total\":17}}")
        .found("lists.total", Severity.ERROR, Standing.NEW)
        .found("lists.links", Severity.WARNING, Standing.KNOWN, "clear-text-credentials")
        .found("lists.order", Severity.ERROR, Standing.ACCEPTED)
        .found("responses.headers", Severity.INFORMATION, Standing.NEW)
        .passed("responses.types")
        .notChecked("state.kept", "needs permission to write (--allow-writes)")
        .gap("tickets", "no ticket could be created")
        .release("2.0.1", "page-zero")
        .leftover("Ticket 7 could not be deleted.");
  }
}
