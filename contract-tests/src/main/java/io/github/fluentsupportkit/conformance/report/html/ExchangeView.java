package io.github.fluentsupportkit.conformance.report.html;

import io.github.fluentsupportkit.conformance.http.Body;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Words;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Shows requests with their answers, each once: where it is needed again, a link leads to it. */
final class ExchangeView {

  private static final int LONGEST = 30_000;
  private static final int LONGEST_UNFOLDED = 1_200;
  private static final double KILO = 1024;

  private final Report report;
  private final Markup html;
  private final Set<Integer> shown = new HashSet<>();

  ExchangeView(Report report, Markup html) {
    this.report = report;
    this.html = html;
  }

  /** The command, and behind it what came of it. */
  void write(Step step) {
    html.open("div", "class", "exchange");
    html.open("p", "class", "exchange-head");
    html.leaf("a", "Request " + step.number(), "href", "#request-" + step.number());
    html.text(" ").leaf("span", step.label(), "class", "quiet").text(" ");
    status(step);
    if (!report.isRecording()) {
      html.leaf("span", step.answer().millis() + " ms", "class", "quiet");
    }
    html.close();
    html.open("div", "class", "command");
    html.leaf("code", report.curl(step));
    html.leaf("button", "Copy", "type", "button", "class", "copy");
    html.close();
    if (shown.add(step.number())) {
      full(step);
    }
    html.end();
  }

  /** The status as a coloured label. */
  void status(Step step) {
    String kind = step.status() == 0 ? "s0" : "s" + step.status() / 100;
    html.leaf("span", Words.status(step.status()), "class", "status " + kind);
  }

  private void full(Step step) {
    html.open("details", "class", "full", "id", "request-" + step.number());
    html.leaf("summary", "Request and answer");
    Body body = Body.of(step.request());
    String intent = Words.intent(step.intent());
    if (!intent.isEmpty()) {
      html.leaf("p", "Sent " + intent + ", by " + step.request().caller() + ".", "class", "quiet");
    }
    html.leaf("h4", "Request");
    html.open("pre");
    html.leaf("b", step.request().method() + " ");
    html.text(step.request().path() + (body.query().isEmpty() ? "" : "?" + body.query()) + "\n");
    step.request().headers().forEach((name, value) -> html.text(name + ": " + value + "\n"));
    html.text(body.contentType().isEmpty() ? "" : "Content-Type: " + body.contentType() + "\n");
    html.close();
    body("Body of the request", body.bytes(), body.contentType().contains("json"));
    html.leaf("h4", "Answer");
    html.open("pre").leaf("b", Words.status(step.status())).text("\n");
    step.answer()
        .headers()
        .forEach((name, values) -> values.forEach(v -> html.text(name + ": " + v + "\n")));
    html.close();
    String failure = step.answer().failure();
    if (failure != null) {
      html.leaf("p", "Failed: " + failure, "class", "bad");
    }
    body("Body of the answer", step.answer().body(), !step.json().isMissingNode());
    html.end();
  }

  private void body(String title, byte[] bytes, boolean json) {
    if (bytes.length == 0) {
      return;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String shownText = json ? Indented.of(text) : text;
    boolean cut = shownText.length() > LONGEST;
    if (shownText.length() <= LONGEST_UNFOLDED) {
      html.open("details", "class", "body", "open", "");
    } else {
      html.open("details", "class", "body");
    }
    html.leaf("summary", title + ", " + size(bytes.length));
    html.leaf("pre", cut ? shownText.substring(0, LONGEST) : shownText);
    if (cut) {
      html.leaf("p", "Cut here; the HAR file has the whole.", "class", "quiet");
    }
    html.close();
  }

  private static String size(int bytes) {
    return bytes < KILO ? bytes + " bytes" : String.format(Locale.ROOT, "%.1f KiB", bytes / KILO);
  }
}
