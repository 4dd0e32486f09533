package io.github.fluentsupportkit.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said in the query of a request. Who says a name twice means the second. */
abstract class Query {

  private final Map<String, List<String>> said = new LinkedHashMap<>();

  final void put(String name, Object value) {
    said.put(name, List.of(value.toString()));
  }

  final void put(String name, Object... values) {
    said.put(name, Arrays.stream(values).map(Object::toString).toList());
  }

  final void put(String name, long... values) {
    said.put(name, Arrays.stream(values).mapToObj(Long::toString).toList());
  }

  /** With the question mark, or empty when nothing was said. */
  @Override
  public final String toString() {
    String query = said.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(v -> encoded(e.getKey()) + "=" + encoded(v)))
        .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
