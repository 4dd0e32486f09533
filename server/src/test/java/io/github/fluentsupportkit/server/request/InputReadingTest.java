package io.github.fluentsupportkit.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class InputReadingTest {

  private static final Shape.Input INPUT = input(Map.of(
      "text", new Shape.Text(0, List.of(), ""),
      "word", new Shape.Text(0, List.of("yes", "no"), ""),
      "whole", new Shape.Whole(1),
      "key", new Shape.Key(),
      "list", new Shape.ListOf(new Shape.Whole(1), 0)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"\"} | {\"text\":\"\"}",
        "{\"text\": 5} | {\"text\":\"5\"}",
        "{\"text\": null} | {}",
        "{\"word\": \"\", \"whole\": \" \", \"key\": \"\", \"list\": [\"\"]} | {}",
        "{\"whole\": \"007\"} | {\"whole\":7}",
        "{\"whole\": \" 7 \"} | {\"whole\":7}",
        "{\"whole\": 99999999999999999999} | {\"whole\":9223372036854775807}",
        "{\"key\": \"007\"} | {\"key\":\"007\"}",
        "{\"key\": 7} | {\"key\":7}",
        "{\"list\": {\"3\": \"1\", \"0\": 2}} | {\"list\":[1,2]}",
        "{\"list\": []} | {}",
        "{\"unknown\": {\"a\": 1}} | {}"
      })
  void whatIsAllowedIsReadAsTheContractHasIt(String sent, String read) {
    InputReading reading = new InputReading(json("{}"));

    assertThat(reading.read(INPUT, json(sent))).hasToString(read);
    assertThat(reading.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": []} | text string",
        "{\"text\": [\"x\"]} | text string",
        "{\"text\": true} | text string",
        "{\"word\": \"maybe\"} | word in",
        "{\"word\": [\"\"]} | word string",
        "{\"whole\": {\"3\": \"\"}} | whole integer",
        "{\"whole\": \"1.0\"} | whole integer",
        "{\"whole\": 1.5} | whole integer",
        "{\"whole\": 1e3} | whole integer",
        "{\"whole\": \"0x1\"} | whole integer",
        "{\"whole\": 0} | whole min",
        "{\"whole\": \"-99999999999999999999\"} | whole min",
        "{\"whole\": {\"a\": 1}} | whole integer",
        "{\"key\": \"-1\"} | key integer",
        "{\"key\": \" 1\"} | key integer",
        "{\"key\": \"１\"} | key integer",
        "{\"list\": \"1\"} | list array",
        "{\"list\": {\"a\": 1}} | list array",
        "{\"list\": [1, \"\"]} | list.1 required",
        "{\"list\": [1, \"x\"]} | list.1 integer"
      })
  void whatIsWrongIsNamedByFieldAndRule(String sent, String violation) {
    InputReading reading = new InputReading(json("{}"));

    reading.read(INPUT, json(sent));

    String found = reading.violations().entrySet().stream()
        .map(e -> e.getKey() + " " + String.join(" ", e.getValue().keySet()))
        .findFirst()
        .orElse("nothing");
    assertThat(found).isEqualTo(violation);
  }

  @Test
  void nullCharactersAndHalvesOfCharactersAreLeftOut() {
    InputReading reading = new InputReading(json("{}"));

    assertThat(reading
            .read(INPUT, json("{\"text\": \"a\\u0000\\ud83d\\ude00\\ude00\\ud83db\"}"))
            .path("text")
            .asString())
        .isEqualTo("a😀b");
  }

  private static Shape.Input input(Map<String, Shape> properties) {
    return new Shape.Input(new Shape.Group(properties, Set.of(), Map.of(), true), List.of());
  }

  private static ObjectNode json(String text) {
    JsonNode node = JsonMapper.shared().readTree(text);
    assertThat(node).isInstanceOf(ObjectNode.class);
    return node.asObject();
  }
}
