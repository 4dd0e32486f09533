package io.github.fluentsupportkit.conformance.recorded;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.request.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines of JSON, each an exchange: {@code {"case", "request": {"as", "method", "path", …}, "response": {"status",
 * "headers", "body"}}}. The path is the one below the base of the API.
 */
final class JsonLines {

  private final Path file;
  private final Contract contract;

  JsonLines(Path file, Contract contract) {
    this.file = file;
    this.contract = contract;
  }

  List<Step> steps(String text) throws UnreadableRecordingException {
    List<Step> steps = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        steps.add(step(steps.size() + 1, line(number, line)));
      }
    }
    return steps;
  }

  private JsonNode line(int number, String line) throws UnreadableRecordingException {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      if (!node.at("/request/method").isString() || !node.at("/request/path").isString()) {
        throw wrong(
            number, "does not say which request it is about (request.method, request.path)");
      }
      if (!node.at("/response/status").isIntegralNumber()) {
        throw wrong(number, "does not say what was answered (response.status)");
      }
      return node;
    } catch (JacksonException e) {
      throw wrong(number, "is no JSON, at column " + e.getLocation().getColumnNr());
    }
  }

  private UnreadableRecordingException wrong(int number, String what) {
    return new UnreadableRecordingException("Line " + number + " of " + file + " " + what + ".");
  }

  private Step step(int number, JsonNode line) {
    JsonNode sent = line.path("request");
    RecordedRequest request = new RecordedRequest(
            sent.path("method").asString(), sent.path("path").asString())
        .by(caller(sent.path("as").asString("")))
        .headers(headers(sent.path("headers")))
        .query(fields(sent.path("query")));
    if (sent.has("json")) {
      request.body("application/json", sent.get("json").toString());
    } else if (sent.has("raw")) {
      String type = headers(sent.path("headers")).getOrDefault("content-type", "");
      request.body(type, sent.get("raw").asString(""));
    } else if (sent.has("form")) {
      request.fields(Encoding.FORM, fields(sent.get("form")));
    } else if (sent.has("multipart")) {
      request.fields(Encoding.MULTIPART, fields(sent.get("multipart")));
    }
    return Step.of(
        number,
        line.path("case").asString("line " + number),
        request.in(contract),
        answer(line.path("response")),
        new Intent.Unknown());
  }

  private static Answer answer(JsonNode response) {
    int status = response.path("status").asInt(0);
    Map<String, List<String>> headers = new TreeMap<>();
    headers(response.path("headers")).forEach((name, value) -> headers.put(name, List.of(value)));
    JsonNode body = response.path("body");
    boolean json = response.path("kind").asString("json").equals("json");
    String text = body.isMissingNode() ? "" : json ? body.toString() : body.asString("");
    return new Answer(
        status,
        headers,
        text.getBytes(StandardCharsets.UTF_8),
        status == 0 ? "no answer was recorded" : null,
        0);
  }

  private static Caller caller(String as) {
    return switch (as) {
      case "agent" -> Caller.AGENT;
      case "customer", "customer2" -> Caller.CUSTOMER;
      case "anonymous" -> Caller.NOBODY;
      case "badpass" -> Caller.WRONG_PASSWORD;
      default -> Caller.ADMINISTRATOR;
    };
  }

  private static List<Field> fields(JsonNode pairs) {
    List<Field> fields = new ArrayList<>();
    pairs.forEach(p -> fields.add(new Field(p.path(0).asString(""), p.path(1).asString(""))));
    return fields;
  }

  private static Map<String, String> headers(JsonNode headers) {
    Map<String, String> map = new LinkedHashMap<>();
    headers
        .properties()
        .forEach(h -> map.put(h.getKey().toLowerCase(Locale.ROOT), h.getValue().asString("")));
    return map;
  }
}
