package io.github.fluentsupportkit.conformance.checks.responses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text, read as JSON token by token.
 *
 * @param text what was read
 * @param length how much of it the value takes
 * @param fault where it is no JSON, or null
 * @param duplicates keys that an object has twice
 * @param halves texts with half of a character, which no UTF-8 can say
 */
record JsonScan(
    String text, int length, @Nullable Fault fault, List<Spot> duplicates, List<Spot> halves) {

  /**
   * A place in the text.
   *
   * @param position counts characters from 0
   * @param pointer JSON pointer of the value
   */
  record Spot(int position, String pointer) {}

  /**
   * Where it stops to be JSON.
   *
   * @param at the place
   * @param ends whether the text ends there, in the middle of the value
   */
  record Fault(Spot at, boolean ends) {}

  static JsonScan of(String text) {
    return new Scanner(text).scan();
  }

  /** What stands behind the value, white space aside. */
  String behind() {
    return fault == null ? text.substring(Math.min(length, text.length())).strip() : "";
  }

  private static final class Scanner {

    private final String text;
    private final List<Spot> duplicates = new ArrayList<>();
    private final List<Spot> halves = new ArrayList<>();
    private final Deque<Set<String>> keys = new ArrayDeque<>();

    Scanner(String text) {
      this.text = text;
    }

    JsonScan scan() {
      try (JsonParser parser = JsonMapper.shared().createParser(text)) {
        try {
          return value(parser);
        } catch (UnexpectedEndOfInputException e) {
          return broken(parser, text.length(), true);
        } catch (JacksonException e) {
          int at = (int) Math.max(0, e.getLocation().getCharOffset());
          return broken(parser, at, false);
        }
      }
    }

    private JsonScan value(JsonParser parser) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return broken(parser, text.length(), true);
      }
      do {
        look(parser, token);
        if (keys.isEmpty() && token != JsonToken.PROPERTY_NAME) {
          // Makes the parser read the value to its end.
          String unused = parser.getString();
          int end = (int) parser.currentLocation().getCharOffset();
          return new JsonScan(text, end, null, duplicates, halves);
        }
        token = parser.nextToken();
      } while (token != null);
      return broken(parser, text.length(), true);
    }

    private void look(JsonParser parser, JsonToken token) {
      switch (token) {
        case START_OBJECT, START_ARRAY -> keys.push(new HashSet<>());
        case END_OBJECT, END_ARRAY -> keys.pop();
        case PROPERTY_NAME -> {
          if (!keys.element().add(parser.currentName())) {
            duplicates.add(here(parser));
          }
          half(parser, parser.currentName());
        }
        case VALUE_STRING -> half(parser, parser.getString());
        default -> {
          // Nothing to see in numbers and words.
        }
      }
    }

    private void half(JsonParser parser, String value) {
      int i = 0;
      while (i < value.length()) {
        int character = value.codePointAt(i);
        if (Character.getType(character) == Character.SURROGATE) {
          halves.add(here(parser));
          return;
        }
        i += Character.charCount(character);
      }
    }

    private static Spot here(JsonParser parser) {
      return new Spot(
          (int) parser.currentTokenLocation().getCharOffset(),
          parser.streamReadContext().pathAsPointer().toString());
    }

    private JsonScan broken(JsonParser parser, int at, boolean ends) {
      String pointer = parser.streamReadContext().pathAsPointer().toString();
      return new JsonScan(text, at, new Fault(new Spot(at, pointer), ends), duplicates, halves);
    }
  }
}
