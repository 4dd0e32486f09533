package io.github.fluentsupportkit.conformance.report.html;

import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CheckResult.Outcome;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.report.Coverage;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Words;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The verdict at the top of the page, and the figures behind it. */
final class SummarySection {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
          "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private final Report report;
  private final Verdict verdict;
  private final Markup html;

  SummarySection(Report report, Markup html) {
    this.report = report;
    this.verdict = report.verdict();
    this.html = html;
  }

  void write() {
    html.open("header", "class", "verdict " + report.conclusion());
    html.leaf("p", "Conformance to the Fluent Support REST API", "class", "kicker");
    html.leaf("h1", report.conclusion().words());
    html.leaf("p", verdict.subject(), "class", "subject");
    html.leaf("p", sentence(), "class", "lead");
    leftovers();
    doubts();
    tiles();
    bar();
    facts();
    html.end();
  }

  private String sentence() {
    String looked = Words.count(verdict.transcript().steps().size(), "answer")
        + (report.isRecording() ? " of the recording" : "");
    return switch (report.conclusion()) {
      case CONFORMS -> "Everything that could be checked in " + looked + " is as it should be.";
      case CONFORMS_WITH_TOLERATED ->
        "Everything that could be checked in " + looked
            + " is as it should be, apart from what is known of this release or accepted before.";
      case FAILS -> Words.capitalised(Words.and(counts())) + " in " + looked + ".";
      case NOTHING_CHECKED ->
        "No check had anything to look at, so this says nothing about the server.";
    };
  }

  private List<String> counts() {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (verdict.count(severity) > 0) {
        counts.add(Words.count(verdict.count(severity), severity));
      }
    }
    return counts;
  }

  private void leftovers() {
    if (!verdict.leftovers().isEmpty()) {
      html.open("div", "class", "leftovers");
      html.leaf("strong", "Left behind on the server");
      html.text(" (marked " + verdict.marker() + "): " + String.join(" ", verdict.leftovers()));
      html.end();
    }
  }

  private void doubts() {
    if (!verdict.doubts().isEmpty()) {
      html.open("div", "class", "leftovers");
      html.leaf("strong", "In doubt").text(" " + String.join(" ", verdict.doubts()));
      html.end();
    }
  }

  private void tiles() {
    Coverage coverage = Coverage.of(report);
    long tolerated =
        verdict.groups().stream().filter(g -> g.standing() != Standing.NEW).count();
    html.open("ul", "class", "tiles");
    tile(verdict.count(Severity.ERROR), "errors", "error");
    tile(verdict.count(Severity.WARNING), "warnings", "warning");
    tile(verdict.count(Severity.INFORMATION), "remarks", "information");
    tile(tolerated, "known or accepted", "tolerated");
    tile(
        coverage.operationsSeen() + "/" + report.contract().operations().size(),
        "operations seen",
        "");
    tile(
        String.valueOf(verdict.transcript().steps().size()),
        report.isRecording() ? "exchanges" : "requests",
        "");
    html.end();
  }

  private void tile(long number, String label, String kind) {
    tile(String.valueOf(number), label, number == 0 ? "none" : kind);
  }

  private void tile(String number, String label, String kind) {
    html.open("li", "class", "tile " + kind);
    html.leaf("b", number).text(" ").leaf("span", label).end();
  }

  /** How the checks ended, as one bar. A drawing, as the page allows no styles of single elements. */
  private void bar() {
    int all = verdict.results().size();
    if (all == 0) {
      return;
    }
    html.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 " + all + " 1",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    long x = 0;
    for (Outcome outcome : Outcome.values()) {
      long width = verdict.count(outcome);
      html.open(
          "rect",
          "x",
          String.valueOf(x),
          "width",
          String.valueOf(width),
          "height",
          "1",
          "class",
          name(outcome));
      html.close();
      x += width;
    }
    html.end();
    html.open("p", "class", "legend").text(Words.count(all, "check") + ": ");
    for (Outcome outcome : Outcome.values()) {
      html.leaf(
          "span",
          verdict.count(outcome) + " " + name(outcome).replace('-', ' '),
          "class",
          "key " + name(outcome));
    }
    html.end();
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void facts() {
    html.open("dl", "class", "facts");
    if (!verdict.release().isEmpty()) {
      fact("Judged as", "Fluent Support " + verdict.release());
    }
    fact("Contract", verdict.contract());
    fact("When", DATE.format(verdict.started()));
    if (!report.isRecording()) {
      fact("Took", Words.seconds(verdict.took()));
      fact("Seed", String.valueOf(verdict.seed()));
      fact("Marker", verdict.marker());
    }
    html.end();
  }

  private void fact(String name, String value) {
    html.open("div").leaf("dt", name).leaf("dd", value).end();
  }
}
