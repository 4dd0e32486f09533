package io.github.fluentsupportkit.server.replay;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends recorded requests of one release again.
 *
 * @param ids which of our records is which of the release's
 */
record Replayed(Desk desk, Ids ids) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Map<String, RecordKind> BEFORE_NUMBERS = Map.of(
      "ticket", RecordKind.TICKET,
      "tickets", RecordKind.TICKET,
      "responses", RecordKind.REPLY,
      "customers", RecordKind.PERSON);

  /** Sends it, and answers what this server says to it. */
  Answer answer(JsonNode recorded) {
    String query = Client.encoded(pairs(recorded.path("query")));
    String method = recorded.path("method").asString();
    String path = path(recorded.path("path").asString()) + (query.isEmpty() ? "" : "?" + query);
    Client client = client(recorded.path("as").asString());
    for (Map.Entry<String, JsonNode> header : recorded.path("headers").properties()) {
      client = client.with(header.getKey(), header.getValue().asString());
    }
    if (recorded.has("json")) {
      String json = translated(recorded.get("json")).toString();
      return client.send(method, path, "application/json", json);
    }
    if (recorded.has("raw")) {
      String type = client.headers().getOrDefault("content-type", "");
      return client.send(method, path, type, recorded.get("raw").asString());
    }
    if (recorded.has("form")) {
      return client.form(method, path, pairs(recorded.get("form")));
    }
    return recorded.has("multipart")
        ? client.multipart(method, path, pairs(recorded.get("multipart")))
        : client.send(method, path);
  }

  private Client client(String as) {
    return switch (as) {
      case "anonymous" -> desk.anonymous();
      case "badpass" -> desk.as("admin", "wrong");
      default -> desk.as(as);
    };
  }

  private String path(String recorded) {
    List<String> parts = new ArrayList<>();
    String before = "";
    for (String part : recorded.split("/", -1)) {
      RecordKind kind = BEFORE_NUMBERS.getOrDefault(before, RecordKind.OTHER);
      parts.add(NUMBER.matcher(part).matches() ? ids.our(kind, part) : part);
      before = part;
    }
    return String.join("/", parts);
  }

  private Object[] pairs(JsonNode recorded) {
    List<Object> pairs = new ArrayList<>();
    boolean agent = false;
    for (JsonNode pair : recorded) {
      String name = pair.path(0).asString();
      String value = pair.path(1).asString();
      pairs.add(name);
      pairs.add(translated(agent && name.equals("prop_value") ? "agent_id" : last(name), value));
      agent = agent || name.equals("prop_name") && value.equals("agent_id");
    }
    return pairs.toArray();
  }

  /** The key that says what the value is: {@code customer_id} of {@code ticket[customer_id]}. */
  private static String last(String name) {
    String[] keys = name.replace("]", "").split("\\[");
    return keys[keys.length - 1].isEmpty() && keys.length > 1
        ? keys[keys.length - 2]
        : keys[keys.length - 1];
  }

  private String translated(String name, String value) {
    RecordKind kind = RecordKind.ofKey(name);
    return kind == RecordKind.OTHER
        ? value
        : NUMBER.matcher(value).replaceAll(match -> ids.our(kind, match.group()));
  }

  private JsonNode translated(JsonNode tree) {
    boolean agent = tree.path("prop_name").asString("").equals("agent_id");
    if (!(tree instanceof ObjectNode object)) {
      return tree;
    }
    ObjectNode copy = object.objectNode();
    object
        .properties()
        .forEach(field -> copy.set(
            field.getKey(),
            translated(
                agent && field.getKey().equals("prop_value") ? "agent_id" : field.getKey(),
                field.getValue())));
    return copy;
  }

  private JsonNode translated(String name, JsonNode value) {
    if (value instanceof ArrayNode list) {
      ArrayNode copy = list.arrayNode();
      list.forEach(element -> copy.add(translated(name, element)));
      return copy;
    }
    if (value.isString()) {
      return JsonNodeFactory.instance.stringNode(translated(name, value.stringValue()));
    }
    return value.isIntegralNumber()
        ? JsonNodeFactory.instance.numberNode(Long.parseLong(translated(name, value.asString())))
        : translated(value);
  }
}
