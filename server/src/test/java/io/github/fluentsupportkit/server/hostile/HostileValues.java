package io.github.fluentsupportkit.server.hostile;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that nobody should send. */
final class HostileValues {

  /** Stands for half of a character, which Java's own encoders refuse to write. */
  static final String HALF = "%%HALF%%";

  /** Stands for bytes that are no UTF-8. */
  static final String NO_TEXT = "%%NO-TEXT%%";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> TEXTS = List.of(
      "",
      " ",
      "null",
      "true",
      "yes",
      "all",
      "open",
      "-1",
      "0",
      "1",
      "3",
      "007",
      "9223372036854775807",
      "9223372036854775808",
      "-9223372036854775809",
      "99999999999999999999999999999999",
      "1e400",
      "1.5",
      "0x10",
      "+1",
      "\u0663",
      "\u0000",
      "a\u0000b",
      "a" + HALF + "b",
      NO_TEXT,
      "\ud83d\ude00",
      "\u202eevil",
      "\ufeff",
      "\r\nX-Injected: 1",
      "' OR 1=1 --",
      "'; drop table ticket; --",
      "\" union select password_hash from application_password --",
      "\\",
      "%",
      "_",
      "!%",
      "id:1' or '1'='1",
      "content:%",
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "<b>",
      "<",
      "${jndi:ldap://127.0.0.1/a}",
      "#{T(java.lang.Runtime).getRuntime()}",
      "../../etc/passwd",
      "javascript:alert(1)",
      "//evil.example",
      "http://[",
      "a@b",
      "x@example.test",
      "hillary@example.test",
      "x'--@example.test",
      "ada@example.test\r\nBcc: all@example.test",
      "2024-02-30 25:61:61");

  private static final int[] LENGTHS = {60, 61, 190, 191, 500, 501, 2001, 70_000};
  private static final int[] DEPTHS = {1, 2, 63, 64, 65, 450};

  private final Random random;

  HostileValues(Random random) {
    this.random = random;
  }

  String text() {
    return random.nextInt(6) == 0
        ? (random.nextBoolean() ? "x" : "\u00e4").repeat(LENGTHS[random.nextInt(LENGTHS.length)])
        : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  JsonNode value() {
    return switch (random.nextInt(10)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> number();
      case 3 -> list();
      case 4 -> group();
      case 5 -> deep();
      default -> JSON.stringNode(text());
    };
  }

  private JsonNode number() {
    return switch (random.nextInt(6)) {
      case 0 -> JSON.numberNode(random.nextLong());
      case 1 -> JSON.numberNode(BigInteger.ONE.shiftLeft(random.nextInt(700)));
      case 2 -> JSON.numberNode(random.nextGaussian());
      case 3 -> JSON.numberNode(Double.MAX_VALUE);
      case 4 -> JSON.numberNode(-random.nextInt(5));
      default -> JSON.numberNode(random.nextInt(8));
    };
  }

  private ArrayNode list() {
    ArrayNode list = JSON.arrayNode();
    int size = random.nextInt(20) == 0 ? 3000 : random.nextInt(4);
    for (int i = 0; i < size; i++) {
      list.add(random.nextBoolean() ? JSON.stringNode(text(10)) : number());
    }
    return list;
  }

  private String text(int longest) {
    String text = text();
    return text.length() > longest ? "" : text;
  }

  private ObjectNode group() {
    ObjectNode group = JSON.objectNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      group.put(random.nextBoolean() ? text(40) : Integer.toString(i), text(40));
    }
    return group;
  }

  private JsonNode deep() {
    JsonNode value = JSON.stringNode("deep");
    for (int i = DEPTHS[random.nextInt(DEPTHS.length)]; i > 0; i--) {
      value =
          random.nextBoolean() ? JSON.arrayNode().add(value) : JSON.objectNode().set("a", value);
    }
    return value;
  }
}
