package io.github.fluentsupportkit.server.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a parameter may be: a schema of the contract, as far as schemas of requests go. */
sealed interface Shape {

  /**
   * A text; a number is taken for one.
   *
   * @param least how many characters it has at least
   * @param allowed the values that it may have, or nothing for any
   * @param format of the contract's formats, or an empty string
   */
  record Text(int least, List<String> allowed, String format) implements Shape {}

  /**
   * A whole number, also in digits.
   *
   * @param words that stand for numbers, whatever the least is
   */
  record Whole(long least, Map<String, Long> words) implements Shape {

    Whole(long least) {
      this(least, Map.of());
    }
  }

  /** The number of a record, whose form is kept: answers repeat it as it was sent. */
  record Key() implements Shape {}

  /** A text or a whole number, kept as it was sent. */
  record TextOrWhole() implements Shape {}

  /** A list. */
  record ListOf(Shape items, int least) implements Shape {}

  /** Either a list or a single value. */
  record SingleOrList(Shape single, ListOf list) implements Shape {}

  /** A single value, also as the only one of a list: so the product's own pages send filters. */
  record Only(Shape single) implements Shape {}

  /** Named values or a list, of anything. */
  record Container() implements Shape {}

  /**
   * Named values.
   *
   * @param properties by name; others are passed over, as in PHP
   * @param required names of those that are needed
   * @param defaults what those are that are missing
   * @param namesItself whether errors name its fields by its own name before theirs
   */
  record Group(
      Map<String, Shape> properties,
      Set<String> required,
      Map<String, JsonNode> defaults,
      boolean namesItself)
      implements Shape {}

  /**
   * What depends on other values.
   *
   * @param fields JSON pointers with the values that they must have
   * @param negated whether it applies when they have not
   * @param required JSON pointers of what is needed then
   * @param shapes what fields are then, by JSON pointer
   */
  record Condition(
      Map<String, Set<String>> fields,
      boolean negated,
      List<String> required,
      Map<String, Shape> shapes) {}

  /** All parameters of an operation. */
  record Input(Group group, List<Condition> conditions) {}
}
