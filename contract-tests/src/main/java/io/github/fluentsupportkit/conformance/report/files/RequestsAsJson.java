package io.github.fluentsupportkit.conformance.report.files;

import io.github.fluentsupportkit.conformance.http.Body;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Words;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The requests of a run as JSON; with headers and bodies those that a finding rests on. */
final class RequestsAsJson {

  private RequestsAsJson() {}

  static ArrayNode of(Report report) {
    Set<Integer> telling = report.verdict().groups().stream()
        .flatMap(g -> g.findings().stream())
        .flatMap(j -> j.finding().steps().stream())
        .collect(Collectors.toSet());
    ArrayNode requests = JsonMapper.shared().createArrayNode();
    for (Step step : report.verdict().transcript().steps()) {
      ObjectNode node = requests.addObject();
      Body body = Body.of(step.request());
      node.put("number", step.number())
          .put("label", step.label())
          .put("operation", step.operation())
          .put("method", step.request().method())
          .put("path", step.request().path())
          .put("query", body.query())
          .put("caller", step.request().caller().toString())
          .put("intent", Words.intent(step.intent()))
          .put("status", step.status())
          .put("failure", step.answer().failure())
          .put("took_ms", step.answer().millis());
      if (telling.contains(step.number())) {
        node.put("curl", report.curl(step));
        node.put("body", text(body.bytes()));
        answer(step, node.putObject("answer"));
      }
    }
    return requests;
  }

  private static void answer(Step step, ObjectNode node) {
    ObjectNode headers = node.putObject("headers");
    step.answer().headers().forEach((name, values) -> values.forEach(headers.putArray(name)::add));
    node.put("body", text(step.answer().body()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
