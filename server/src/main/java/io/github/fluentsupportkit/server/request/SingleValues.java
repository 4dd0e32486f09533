package io.github.fluentsupportkit.server.request;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads values in which nothing else is looked at, in either of the forms in which clients send them. */
final class SingleValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern NO_TEXT = Pattern.compile(
      "\\x00|[\\ud800-\\udbff](?![\\udc00-\\udfff])" + "|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
  /** Numbers of 19 digits may be beyond {@code long}; nothing has such a number, so all of them are the same. */
  private static final int SAFE_DIGITS = 18;

  private final Violations violations;

  SingleValues(Violations violations) {
    this.violations = violations;
  }

  /** The value as the contract has it, or null where it is wrong, which is noted. */
  @Nullable JsonNode read(Shape shape, JsonNode value, String field) {
    if (shape instanceof Shape.Text text) {
      return text(text, value, field);
    }
    if (shape instanceof Shape.Whole whole) {
      return whole(whole, value, field);
    }
    if (shape instanceof Shape.Key) {
      return DIGITS.matcher(scalar(value)).matches() ? value : violations.add(field, "integer", "");
    }
    if (shape instanceof Shape.TextOrWhole) {
      return value.isString()
          ? JSON.stringNode(clean(value.stringValue()))
          : value.isIntegralNumber() ? value : violations.add(field, "string", "");
    }
    return value.isContainer() ? value : violations.add(field, "object", "");
  }

  private @Nullable JsonNode text(Shape.Text shape, JsonNode value, String field) {
    if (!value.isString() && !value.isNumber()) {
      return violations.add(field, "string", "");
    }
    String text = clean(value.asString());
    if (!shape.allowed().isEmpty()) {
      // Whatever the case, as in the product's database; controllers see the word as the contract
      // writes it.
      Optional<String> word =
          shape.allowed().stream().filter(text::equalsIgnoreCase).findFirst();
      return word.isPresent()
          ? JSON.stringNode(word.get())
          : violations.add(field, "in", String.join(", ", shape.allowed()));
    }
    if (shape.format().equals("email") && !EmailAddress.isOne(text)) {
      return violations.add(field, "email", "");
    }
    if (shape.format().equals("uri-reference") && !WebAddress.isOne(text)) {
      return violations.add(field, "url", "");
    }
    return JSON.stringNode(text);
  }

  /** Without what no text has and no database keeps: null characters and halves of characters. */
  private static String clean(String text) {
    return NO_TEXT.matcher(text).replaceAll("");
  }

  private @Nullable JsonNode whole(Shape.Whole shape, JsonNode value, String field) {
    String text = scalar(value).strip();
    Long word = shape.words().get(text);
    if (word != null) {
      return JSON.numberNode(word);
    }
    if (!WHOLE.matcher(text).matches()) {
      return violations.add(field, "integer", "");
    }
    boolean negative = text.startsWith("-");
    long number = text.length() > SAFE_DIGITS
        ? negative ? Long.MIN_VALUE : Long.MAX_VALUE
        : Long.parseLong(text);
    return number < shape.least()
        ? violations.add(field, "min", Long.toString(shape.least()))
        : JSON.numberNode(number);
  }

  private static String scalar(JsonNode value) {
    return value.isString() || value.isIntegralNumber() ? value.asString() : "";
  }
}
