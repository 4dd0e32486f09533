package io.github.fluentsupportkit.conformance.report.files;

import io.github.fluentsupportkit.conformance.http.Body;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.report.Program;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.request.Field;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The traffic in the form that browsers read: HAR 1.2. Where nobody knows when requests were sent, one follows the other. */
final class HarReport {

  private static final String VERSION = "HTTP/1.1";

  private HarReport() {}

  static String of(Report report) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    ObjectNode log = root.putObject("log").put("version", "1.2");
    log.putObject("creator").put("name", Program.NAME).put("version", Program.version());
    log.put("comment", "Credentials and cookies are taken out.");
    ArrayNode entries = log.putArray("entries");
    Instant start = report.verdict().started();
    for (Step step : report.verdict().transcript().steps()) {
      Instant sent = step.answer().sent();
      start = sent == null ? start : sent;
      entry(report, step, start, entries.addObject());
      start = start.plusMillis(step.answer().millis());
    }
    return root.toPrettyString() + "\n";
  }

  private static void entry(Report report, Step step, Instant start, ObjectNode entry) {
    entry.put("startedDateTime", start.toString()).put("time", step.answer().millis());
    request(report, step, entry.putObject("request"));
    response(step, entry.putObject("response"));
    entry.putObject("cache");
    entry
        .putObject("timings")
        .put("send", 0)
        .put("wait", step.answer().millis())
        .put("receive", 0);
    entry.put("comment", step.number() + ": " + step.label());
  }

  private static void request(Report report, Step step, ObjectNode node) {
    Body body = Body.of(step.request());
    String query = body.query().isEmpty() ? "" : "?" + body.query();
    node.put("method", step.request().method())
        .put("url", report.base() + step.request().path() + query)
        .put("httpVersion", VERSION);
    node.putArray("cookies");
    ArrayNode headers = node.putArray("headers");
    header(headers, "Accept", "application/json");
    if (!report.isRecording() && step.request().caller() != Caller.NOBODY) {
      header(headers, "Authorization", "Basic " + Redaction.MASK);
    }
    step.request().headers().forEach((name, value) -> header(headers, name, value));
    if (!body.contentType().isEmpty()) {
      header(headers, "Content-Type", body.contentType());
    }
    ArrayNode parameters = node.putArray("queryString");
    if (!query.isEmpty()) {
      for (Field field : step.request().fields()) {
        parameters.addObject().put("name", field.name()).put("value", field.value());
      }
    }
    if (body.bytes().length > 0) {
      ObjectNode data = node.putObject("postData");
      data.put("mimeType", body.contentType());
      data.put("text", new String(body.bytes(), StandardCharsets.UTF_8));
      data.putArray("params");
    }
    node.put("headersSize", -1).put("bodySize", body.bytes().length);
  }

  private static void response(Step step, ObjectNode node) {
    byte[] body = step.answer().body();
    node.put("status", step.status()).put("statusText", "").put("httpVersion", VERSION);
    node.putArray("cookies");
    ArrayNode headers = node.putArray("headers");
    step.answer()
        .headers()
        .forEach((name, values) -> values.forEach(value -> header(headers, name, value)));
    ObjectNode content = node.putObject("content");
    content
        .put("size", body.length)
        .put("mimeType", step.answer().header("content-type").orElse("x-unknown"));
    text(body, content);
    node.put("redirectURL", step.answer().header("location").orElse(""))
        .put("headersSize", -1)
        .put("bodySize", -1);
    String failure = step.answer().failure();
    if (failure != null) {
      node.put("comment", failure);
    }
  }

  /** Bytes that are no text stay what they are. */
  private static void text(byte[] body, ObjectNode content) {
    try {
      content.put(
          "text",
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      content.put("text", Base64.getEncoder().encodeToString(body)).put("encoding", "base64");
    }
  }

  private static void header(ArrayNode headers, String name, String value) {
    headers.addObject().put("name", name).put("value", value);
  }
}
