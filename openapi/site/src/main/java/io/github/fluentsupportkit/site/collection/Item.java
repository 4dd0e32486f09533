package io.github.fluentsupportkit.site.collection;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.site.requests.Requested;
import io.github.fluentsupportkit.site.requests.Variables;
import io.github.fluentsupportkit.site.writing.PrettyJson;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request of a collection, with its saved answers. */
final class Item {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String JSON = "application/json";
  private static final Map<Integer, String> PHRASES = Map.ofEntries(
      Map.entry(200, "OK"),
      Map.entry(400, "Bad Request"),
      Map.entry(401, "Unauthorized"),
      Map.entry(403, "Forbidden"),
      Map.entry(404, "Not Found"),
      Map.entry(408, "Request Timeout"),
      Map.entry(413, "Content Too Large"),
      Map.entry(422, "Unprocessable Content"),
      Map.entry(423, "Locked"),
      Map.entry(429, "Too Many Requests"),
      Map.entry(500, "Internal Server Error"),
      Map.entry(503, "Service Unavailable"));

  private Item() {}

  static ObjectNode of(Requested requested) {
    ObjectNode item = NODES.objectNode();
    item.put("name", requested.operation().summary());
    ObjectNode request = request(requested);
    item.set("request", request);
    ArrayNode responses = item.putArray("response");
    for (Answer answer : requested.operation().answers().values()) {
      answer.examples().forEach(example -> responses.add(response(answer, example, request)));
    }
    return item;
  }

  private static ObjectNode request(Requested requested) {
    ObjectNode request = NODES.objectNode();
    request.put("method", requested.operation().method());
    ArrayNode headers = request.putArray("header");
    headers.addObject().put("key", "Accept").put("value", JSON);
    requested.body().ifPresent(body -> {
      headers.addObject().put("key", "Content-Type").put("value", JSON);
      ObjectNode content = request.putObject("body").put("mode", "raw").put("raw", body);
      content.putObject("options").putObject("raw").put("language", "json");
    });
    request.set("url", url(requested));
    request.put("description", requested.description());
    return request;
  }

  private static ObjectNode url(Requested requested) {
    String path = requested.operation().path().toString().replaceAll("\\{(\\w+)}", ":$1");
    ObjectNode url = NODES.objectNode();
    url.put("raw", Variables.reference("base_url") + path);
    url.putArray("host").add(Variables.reference("base_url"));
    ArrayNode steps = url.putArray("path");
    Arrays.stream(path.substring(1).split("/")).forEach(steps::add);
    ArrayNode query = url.putArray("query");
    requested
        .parameters("query")
        .forEach(parameter -> query.add(described(parameter)
            .put("value", value(parameter.path("example")))
            .put("disabled", true)));
    ArrayNode variables = url.putArray("variable");
    requested
        .parameters("path")
        .forEach(parameter -> variables.add(described(parameter)
            .put("value", Variables.reference(parameter.path("name").asString()))));
    return url;
  }

  private static ObjectNode described(JsonNode parameter) {
    return NODES
        .objectNode()
        .put("key", parameter.path("name").asString())
        .put("description", parameter.path("description").asString(""));
  }

  private static String value(JsonNode example) {
    return example.isArray() ? example.path(0).asString("") : example.asString("");
  }

  private static ObjectNode response(Answer answer, Example example, ObjectNode request) {
    ObjectNode response = NODES.objectNode();
    response.put("name", answer.status() + " " + example.name() + ": " + example.summary());
    response.set("originalRequest", request.deepCopy().without("description"));
    response.put("status", PHRASES.getOrDefault(answer.status(), ""));
    response.put("code", answer.status());
    response.put("_postman_previewlanguage", "json");
    response.putArray("header").addObject().put("key", "Content-Type").put("value", JSON);
    response.put("body", PrettyJson.of(example.value()));
    return response;
  }
}
