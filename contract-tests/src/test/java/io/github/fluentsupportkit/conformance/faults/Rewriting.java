package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Other ways to write the same. */
final class Rewriting {

  private static final String PLAIN = "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}";
  private static final DateTimeFormatter PLAIN_FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final List<String> ISO = List.of("created_at", "updated_at", "waiting_since");

  private Rewriting() {}

  static Reply packed(Reply reply) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(reply.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reply.body().length == 0
        ? reply
        : reply.body(out.toByteArray()).header("Content-Encoding", "gzip");
  }

  static JsonNode reversed(JsonNode tree) {
    Json.everywhere(tree, object -> {
      List<Map.Entry<String, JsonNode>> all = new ArrayList<>(object.properties());
      List<Map.Entry<String, JsonNode>> copy = new ArrayList<>();
      all.forEach(e -> copy.add(Map.entry(e.getKey(), e.getValue())));
      Collections.reverse(copy);
      object.removeAll();
      copy.forEach(e -> object.set(e.getKey(), e.getValue()));
    });
    return tree;
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> {
      if (c < 128) {
        out.append((char) c);
      } else {
        out.append("\\u").append(String.format("%04x", c));
      }
    });
    return out.toString();
  }

  static JsonNode numbersAsTexts(JsonNode tree) {
    return keys(tree, (object, name) -> {
      if (object.path(name).isIntegralNumber()) {
        object.put(name, object.path(name).asString());
      }
    });
  }

  static JsonNode idsAsTexts(JsonNode tree) {
    Json.everywhere(tree, object -> {
      if (object.path("id").isIntegralNumber()) {
        object.put("id", object.path("id").asString());
      }
    });
    return numbersAsTexts(tree);
  }

  static JsonNode textsAsNumbers(JsonNode tree) {
    return keys(tree, (object, name) -> {
      if (object.path(name).asString("").matches("[0-9]{1,9}")) {
        object.put(name, Long.parseLong(object.path(name).asString()));
      }
    });
  }

  private interface Key {

    void rewrite(ObjectNode object, String name);
  }

  private static JsonNode keys(JsonNode tree, Key key) {
    Json.everywhere(
        tree,
        object -> List.copyOf(object.propertyNames()).stream()
            .filter(name -> !name.equals("agent_id") || !Json.has(object, "responses"))
            .filter(name -> !name.equals("message_id"))
            .filter(name -> name.endsWith("_id")
                || name.endsWith("_count")
                || name.endsWith("_uid")
                || name.equals("created_by"))
            .forEach(name -> key.rewrite(object, name)));
    return tree;
  }

  static void isoDates(JsonNode tree) {
    dates(tree, ISO, date -> date.replace(' ', 'T') + "+00:00");
  }

  /** All moments in the time of another place. */
  static void later(JsonNode tree, int hours) {
    dates(
        tree,
        List.of(),
        date -> LocalDateTime.parse(date, PLAIN_FORM).plusHours(hours).format(PLAIN_FORM));
  }

  private static void dates(JsonNode tree, List<String> names, UnaryOperator<String> change) {
    Json.everywhere(
        tree,
        object -> List.copyOf(object.propertyNames()).stream()
            .filter(name -> names.isEmpty() || names.contains(name))
            .filter(name -> object.path(name).asString("").matches(PLAIN))
            .forEach(name -> object.put(name, change.apply(object.path(name).asString()))));
  }

  static JsonNode translated(JsonNode tree) {
    Json.everywhere(tree, object -> {
      if (object.path("message").isString()) {
        object.put("message", "Erledigt, oder auch nicht: ✓");
      }
    });
    return tree;
  }

  static JsonNode wordy(JsonNode tree) {
    Json.everywhere(
        tree,
        object -> List.copyOf(object.propertyNames()).stream()
            .filter(name -> object.path(name).isString())
            .forEach(name -> object.put(name, "Bitte füllen Sie dieses Feld aus.")));
    return tree;
  }

  /** Names of fields as later releases say them. */
  static JsonNode grouped(JsonNode tree) {
    if (tree instanceof ObjectNode errors) {
      List.of("title", "content", "customer_id").stream()
          .filter(name -> errors.path(name).isObject())
          .forEach(name -> errors.set("ticket." + name, errors.remove(name)));
    }
    return tree;
  }

  static void contents(JsonNode tree, UnaryOperator<String> change) {
    Json.everywhere(tree, object -> {
      if (object.path("content").isString()) {
        object.put("content", change.apply(object.path("content").asString()));
      }
    });
  }
}
