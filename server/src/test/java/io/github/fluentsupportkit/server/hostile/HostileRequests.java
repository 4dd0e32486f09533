package io.github.fluentsupportkit.server.hostile;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes hostile requests out of good ones; the same ones for the same seed. */
final class HostileRequests {

  private static final String[] LOGINS = {
    "admin", "admin", "admin", "agent", "customer", "", "nobody", "' or 1=1 --"
  };
  private static final String[] METHODS = {
    "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "FOO", "get"
  };
  private static final String[] TYPES = {
    "text/plain", "application/xml", "application/json; charset=bogus", "application/vnd.x+json",
    "multipart/form-data", "multipart/mixed; boundary=x", ";",
        "application/x-www-form-urlencoded; charset=utf-16"
  };
  private static final String[] HEADERS = {
    "X-HTTP-Method-Override",
    "Accept",
    "Accept-Language",
    "Range",
    "If-None-Match",
    "Origin",
    "Prefer",
    "X-Request-Id",
    "X-Forwarded-For",
    "Content-Encoding",
    "Cookie",
    "X-WP-Nonce"
  };
  private static final String[] NUMBERS = {
    "0",
    "99999",
    "007",
    "9223372036854775807",
    "9223372036854775808",
    "99999999999999999999999",
    "-1",
    "1.5",
    "abc",
    "1%00",
    "1'",
    "%20",
    "1;a=b",
    "..",
    "%2e%2e",
    "1/",
    "%F0%9F%98%80"
  };

  private final Random random;
  private final HostileValues values;

  HostileRequests(long seed) {
    random = new Random(seed);
    values = new HostileValues(random);
  }

  HostileRequest next() {
    Templates.Template template = Templates.any(random);
    ObjectNode fields = template.fields();
    for (int i = random.nextInt(4); i > 0; i--) {
      spoil(fields);
    }
    String method = one(12) ? any(METHODS) : template.method();
    return encoded(method, path(template.path()), fields);
  }

  private String path(String template) {
    StringBuilder path = new StringBuilder(Contract.BASE_PATH);
    for (char c : template.toCharArray()) {
      path.append(c == '#' ? number() : String.valueOf(c));
    }
    return path.append(one(60) ? "/" : "").toString();
  }

  private String number() {
    return one(8) ? any(NUMBERS) : Integer.toString(1 + random.nextInt(25));
  }

  /** Puts something else in the place of a field, at any depth, or adds or removes one. */
  private void spoil(ObjectNode group) {
    List<String> names = new ArrayList<>(group.propertyNames());
    if (names.isEmpty() || one(6)) {
      group.set(one(3) ? "x" + random.nextInt(9) : values.text(), values.value());
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = group.get(name);
    if (value instanceof ObjectNode inner && !one(4)) {
      spoil(inner);
    } else if (one(6)) {
      group.remove(name);
    } else {
      group.set(name, values.value());
    }
  }

  private HostileRequest encoded(String method, String path, ObjectNode fields) {
    Map<String, String> headers = headers();
    String form = Encoding.form(fields);
    boolean short_ = form.length() < 6000;
    switch (random.nextInt(method.equals("GET") ? 3 : 8)) {
      case 0, 1:
        if (short_) {
          return new HostileRequest(method, path, odd(form), headers, null, new byte[0], List.of());
        }
        return body(method, path, headers, "application/x-www-form-urlencoded", bytes(form));
      case 2, 3:
        return body(method, path, headers, "application/x-www-form-urlencoded", bytes(form));
      case 4:
        List<Field> parts = Encoding.fields(fields).stream()
            .filter(
                f -> f.name().chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != '\\'))
            .filter(f -> !f.value().contains(HostileValues.NO_TEXT))
            .toList();
        return new HostileRequest(
            method,
            path,
            "",
            headers,
            "multipart/form-data; boundary=b",
            Encoding.multipart(parts),
            parts);
      case 5:
        return body(
            method, path, headers, any(TYPES), one(2) ? bytes(form) : Encoding.json(fields));
      default:
        return body(method, path, headers, "application/json", broken(Encoding.json(fields)));
    }
  }

  private static HostileRequest body(
      String method, String path, Map<String, String> headers, String type, byte[] body) {
    return new HostileRequest(method, path, "", headers, type, body, List.of());
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    String login = any(LOGINS);
    if (!login.isEmpty()) {
      headers.put("Authorization", Client.basic(login, World.PASSWORD));
    }
    if (one(10)) {
      String value = values.text();
      headers.put(any(HEADERS), value.chars().allMatch(c -> c >= ' ' && c < 127) ? value : "x");
    }
    return headers;
  }

  /** Queries get odd names now and then, and very many of them. */
  private String odd(String query) {
    return switch (random.nextInt(30)) {
      case 0 -> query + "&a[b[c]d]=1&[=2&]=3&a[=4&=5&&&&";
      case 1 -> query + "&_method=" + Encoding.escaped(values.text());
      case 2 -> query + "&" + "p=1&".repeat(1200);
      case 3 -> query + "&a" + "[]".repeat(70) + "=1&ticket" + "[a]".repeat(64) + "=2";
      case 4 -> query + "&with[9999999999999999999]=1&with[999999999999999999]=1&with[]=2&with[]=3";
      case 5 -> query + "&per_page=%&page=%F";
      default -> query;
    };
  }

  private byte[] broken(byte[] json) {
    return switch (random.nextInt(14)) {
      case 0 -> Arrays.copyOf(json, random.nextInt(json.length + 1));
      case 1 ->
        (new String(json, StandardCharsets.ISO_8859_1) + "}").getBytes(StandardCharsets.ISO_8859_1);
      case 2 ->
        new String(json, StandardCharsets.ISO_8859_1)
            .replaceFirst("\\{", "{\"content\":[1],\"ticket\":{\"title\":{}},\"page\":1e999,")
            .getBytes(StandardCharsets.ISO_8859_1);
      case 3 -> bytes("[".repeat(5000));
      case 4 -> bytes("{\"a\":".repeat(1 + random.nextInt(1200)) + "1");
      case 5 -> bytes(one(2) ? "[1,2]" : one(2) ? "\"text\"" : " ");
      default -> json;
    };
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private String any(String... all) {
    return all[random.nextInt(all.length)];
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
