package io.github.fluentsupportkit.server.request;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the parameters of one request as PHP would, and notes every field that is wrong: {@code "5"} is 5, a field
 * that is null or empty is as good as missing unless it is a plain text, so is a list of nothing but such fields, an
 * empty list is an empty group, and what the contract does not name is passed over.
 */
final class InputReading {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final Violations violations;
  private final SingleValues single;

  InputReading(JsonNode messages) {
    this.violations = new Violations(messages);
    this.single = new SingleValues(violations);
  }

  /** Every field that is wrong, with the rules it broke and a sentence for each. */
  Map<String, Map<String, String>> violations() {
    return violations.byField();
  }

  /** The parameters as the contract has them; only to be used where there are no violations. */
  ObjectNode read(Shape.Input input, ObjectNode tree) {
    ObjectNode read = group(input.group(), tree, "");
    for (Shape.Condition condition : input.conditions()) {
      if (applies(condition, read)) {
        condition.required().forEach(pointer -> require(input, read, pointer));
        condition.shapes().forEach((pointer, shape) -> {
          JsonNode value = read.at(pointer);
          if (!value.isMissingNode()) {
            value(shape, value, fieldName(input, pointer));
          }
        });
      }
    }
    return read;
  }

  private static boolean applies(Shape.Condition condition, ObjectNode read) {
    boolean matches = condition.fields().entrySet().stream()
        .allMatch(e -> e.getValue().contains(read.at(e.getKey()).asString("")));
    return matches != condition.negated();
  }

  private void require(Shape.Input input, ObjectNode read, String pointer) {
    JsonNode value = read.at(pointer);
    if (value.isMissingNode() || isBlank(value)) {
      String field = fieldName(input, pointer);
      if (!violations.has(field)) {
        violations.add(field, "required", "");
      }
    }
  }

  private static String fieldName(Shape.Input input, String pointer) {
    StringBuilder name = new StringBuilder();
    Shape at = input.group();
    for (String key : pointer.substring(1).split("/")) {
      if (at instanceof Shape.Group group) {
        at = group.properties().get(key);
      }
      boolean named = !(at instanceof Shape.Group group) || group.namesItself();
      if (named) {
        name.append(name.isEmpty() ? "" : ".").append(key);
      }
    }
    return name.toString();
  }

  private ObjectNode group(Shape.Group shape, ObjectNode tree, String prefix) {
    ObjectNode read = JSON.objectNode();
    shape.properties().forEach((name, property) -> {
      String field = prefix + name;
      JsonNode value = tree.path(name);
      boolean required = shape.required().contains(name);
      if (isGiven(property, value)) {
        JsonNode taken = value(property, value, field);
        if (taken != null) {
          read.set(name, taken);
        }
      } else if (shape.defaults().containsKey(name)) {
        read.set(name, shape.defaults().get(name));
      } else if (required && property instanceof Shape.Group inner) {
        read.set(name, group(inner, JSON.objectNode(), innerPrefix(inner, field)));
      } else if (required) {
        violations.add(field, "required", "");
      }
    });
    return read;
  }

  /** Whether there is something to read; an empty plain text is, because it empties what was there. */
  private static boolean isGiven(Shape shape, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return false;
    }
    if (shape instanceof Shape.Text text && text.least() == 0 && text.allowed().isEmpty()) {
      return text.format().isEmpty() || !isBlank(value);
    }
    boolean many = shape instanceof Shape.Group
        || shape instanceof Shape.ListOf
        || shape instanceof Shape.SingleOrList
        || shape instanceof Shape.Only;
    return many && value.isContainer()
        ? value.valueStream().anyMatch(v -> !isBlank(v))
        : !isBlank(value);
  }

  private static boolean isBlank(JsonNode value) {
    return value.isNull()
        || value.isString() && value.stringValue().isBlank()
        || value.isContainer() && value.isEmpty();
  }

  private static String innerPrefix(Shape.Group group, String field) {
    return group.namesItself() ? field + "." : "";
  }

  private @Nullable JsonNode value(Shape shape, JsonNode value, String field) {
    if (shape instanceof Shape.ListOf list) {
      return list(list, value, field);
    }
    if (shape instanceof Shape.SingleOrList either) {
      return value(value.isContainer() ? either.list() : either.single(), value, field);
    }
    if (shape instanceof Shape.Only only) {
      return value(
          only.single(), value.isArray() && value.size() == 1 ? value.get(0) : value, field);
    }
    if (shape instanceof Shape.Group group) {
      return value instanceof ObjectNode object
          ? group(group, object, innerPrefix(group, field))
          : violations.add(field, "object", "");
    }
    return single.read(shape, value, field);
  }

  private @Nullable JsonNode list(Shape.ListOf shape, JsonNode value, String field) {
    Iterable<JsonNode> elements = value.isArray() || isNumbered(value) ? value : Set.of();
    if (!value.isContainer() || value.isObject() && !isNumbered(value)) {
      return violations.add(field, "array", "");
    }
    ArrayNode read = JSON.arrayNode();
    int index = 0;
    for (JsonNode element : elements) {
      JsonNode taken = isBlank(element)
          ? violations.add(field + "." + index, "required", "")
          : value(shape.items(), element, field + "." + index);
      if (taken != null) {
        read.add(taken);
      }
      index++;
    }
    return index < shape.least() ? violations.add(field, "required", "") : read;
  }

  private static boolean isNumbered(JsonNode value) {
    return value.isObject()
        && value.propertyStream().allMatch(e -> DIGITS.matcher(e.getKey()).matches());
  }
}
