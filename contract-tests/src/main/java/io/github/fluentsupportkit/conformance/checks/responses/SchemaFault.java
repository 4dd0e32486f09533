package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A way in which a body breaks its schema.
 *
 * @param sort what is wrong
 * @param difference the same in the library's words
 * @param place the value, or null where it is missing
 * @param tolerable whether PHP writes it either way, so that no client may rely on it
 */
record SchemaFault(
    Sort sort, Difference difference, Described.@Nullable Place place, boolean tolerable) {

  /** What can be wrong with a value. */
  enum Sort {
    /** It is not there. */
    MISSING,
    /** It is of another type. */
    TYPE,
    /** It is none of those that the contract names. */
    VALUE,
    /** It is not written as it should be. */
    FORM,
    /** It is no moment; {@link RealDates} says why. */
    MOMENT
  }

  private static final Set<String> UNIONS = Set.of("oneOf", "anyOf");

  /** All faults of a body. Of a value of the wrong type no further ones are told. */
  static List<SchemaFault> of(Reading reading) {
    List<SchemaFault> faults = reading.differences(Difference.Kind.BODY).stream()
        .filter(d -> !d.rule().equals("json"))
        .map(d -> of(d, place(reading, d.pointer())))
        .toList();
    Set<String> mistyped = faults.stream()
        .filter(f -> f.sort() == Sort.TYPE)
        .map(f -> f.difference().pointer())
        .collect(Collectors.toSet());
    return faults.stream()
        .filter(f -> f.sort() == Sort.TYPE || !mistyped.contains(f.difference().pointer()))
        .toList();
  }

  private static Described.@Nullable Place place(Reading reading, String pointer) {
    return reading.places().stream()
        .filter(p -> p.pointer().equals(pointer))
        .findFirst()
        .orElse(null);
  }

  private static SchemaFault of(Difference difference, Described.@Nullable Place place) {
    Sort sort = sort(difference.rule(), place);
    return new SchemaFault(sort, difference, place, tolerable(sort, difference, place));
  }

  private static Sort sort(String rule, Described.@Nullable Place place) {
    if (rule.equals("required") || rule.equals("dependentRequired")) {
      return Sort.MISSING;
    }
    if (place != null && place.isMoment()) {
      return Sort.MOMENT;
    }
    if (rule.equals("type")) {
      return Sort.TYPE;
    }
    if (UNIONS.contains(rule)) {
      return place != null && place.meaning().takes(type(place.value())) ? Sort.FORM : Sort.TYPE;
    }
    return switch (rule) {
      case "enum", "const", "minimum", "maximum" -> Sort.VALUE;
      default -> Sort.FORM;
    };
  }

  private static boolean tolerable(
      Sort sort, Difference difference, Described.@Nullable Place place) {
    if (difference.rule().equals("dependentRequired")) {
      return true;
    }
    if (place == null) {
      return false;
    }
    String text = place.value().asString("");
    return switch (sort) {
      // PHP reads numbers as strings of digits from some columns and drivers, and as integers from
      // others.
      case TYPE -> difference.pointer().endsWith("_id") && text.matches("[1-9][0-9]*");
      // Whether addresses are whole or relative is the release's choice.
      case FORM -> difference.rule().equals("format") && text.startsWith("/");
      default -> false;
    };
  }

  private static String type(JsonNode value) {
    return value.isIntegralNumber()
        ? "integer"
        : value.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  /** What would be right, as far as the schema says it in a few words. */
  String expected() {
    if (place == null) {
      return "a value, as the contract requires one";
    }
    return place.meaning().schemas().stream()
        .flatMap(this::words)
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private Stream<String> words(JsonNode schema) {
    if (sort == Sort.TYPE && schema.has("type")) {
      return Stream.of(schema.get("type").toString());
    }
    // The broken rule, if it fits into a few words, or the one that says most.
    List<String> telling =
        List.of(difference.rule(), "const", "enum", "pattern", "format", "minimum");
    for (String word : telling) {
      JsonNode rule = schema.path(word);
      if (!word.equals("type") && (rule.isValueNode() || word.equals("enum") && rule.isArray())) {
        return Stream.of(word + " " + rule);
      }
    }
    return schema.has("type") ? Stream.of(schema.get("type").toString()) : Stream.of();
  }
}
