package io.github.fluentsupportkit.mock.http;

import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways in which WordPress takes the same fields. */
public enum Encoding {
  QUERY,
  FORM,
  MULTIPART,
  JSON;

  /** A request with these fields, named with brackets where they belong to a group. */
  public Request request(String method, String url, Map<String, String> fields) {
    return switch (this) {
      case QUERY -> Request.to(method, url + "?" + encoded(fields));
      case FORM -> Request.to(method, url).form(encoded(fields));
      case MULTIPART -> Request.to(method, url).multipart(fields);
      case JSON -> Request.to(method, url).json(Fields.tree(list(fields)).toString());
    };
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Field> list(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(e -> new Field(e.getKey(), e.getValue()))
        .toList();
  }
}
