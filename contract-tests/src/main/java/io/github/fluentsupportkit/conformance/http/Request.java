package io.github.fluentsupportkit.conformance.http;

import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request before anybody decides on its bytes. Immutable.
 *
 * @param operation the operation's id, or empty where the request leads to none
 * @param method in capitals
 * @param path below the base of the API, without the query
 * @param fields its parameters with their brackets; GET, HEAD, OPTIONS and DELETE send them in the query
 * @param encoding how the parameters travel
 * @param caller who sends it
 * @param headers further headers, by name
 * @param raw a body to be sent as it is, or null; fields beside it go in the query
 */
public record Request(
    String operation,
    String method,
    String path,
    List<Field> fields,
    Encoding encoding,
    Caller caller,
    Map<String, String> headers,
    @Nullable RawBody raw) {

  /**
   * A body of somebody's own making.
   *
   * @param contentType its media type
   * @param text what it says
   */
  public record RawBody(String contentType, String text) {}

  /** A request of the administrator to this operation; the ids fill its path from left to right. */
  public static Request to(Operation operation, Object... ids) {
    String path = operation.path().toString();
    for (Object id : ids) {
      path = path.replaceFirst("\\{[^}]+}", String.valueOf(id));
    }
    return of(operation.id(), operation.method(), path);
  }

  /** A request of the administrator to any path, which may lead nowhere; {@code operation} may be empty. */
  public static Request of(String operation, String method, String path) {
    return new Request(
        operation, method, path, List.of(), Encoding.JSON, Caller.ADMINISTRATOR, Map.of(), null);
  }

  /** The same with one more parameter. */
  public Request with(String name, Object value) {
    List<Field> more = new ArrayList<>(fields);
    more.add(new Field(name, String.valueOf(value)));
    return withFields(more);
  }

  /** The same without this parameter. */
  public Request without(String name) {
    return withFields(fields.stream().filter(f -> !f.name().equals(name)).toList());
  }

  /** The same with these parameters only. */
  public Request withFields(List<Field> all) {
    return new Request(operation, method, path, List.copyOf(all), encoding, caller, headers, raw);
  }

  /** The same, sent another way. */
  public Request in(Encoding other) {
    return new Request(operation, method, path, fields, other, caller, headers, raw);
  }

  /** The same, sent by somebody else. */
  public Request as(Caller other) {
    return new Request(operation, method, path, fields, encoding, other, headers, raw);
  }

  /** The same with another method. */
  public Request by(String other) {
    return new Request(operation, other, path, fields, encoding, caller, headers, raw);
  }

  /** The same by POST, with the method that it means in a header. */
  public Request meaning(String other) {
    return by("POST").header(MethodOverride.HEADER, other);
  }

  /** The same without a header. */
  public Request withoutHeader(String header) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(header);
    return new Request(operation, method, path, fields, encoding, caller, fewer, raw);
  }

  /** The same with one more header. */
  public Request header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Request(operation, method, path, fields, encoding, caller, Map.copyOf(more), raw);
  }

  /** The same with this body in place of its parameters. */
  public Request body(String contentType, String text) {
    return new Request(
        operation,
        method,
        path,
        List.of(),
        encoding,
        caller,
        headers,
        new RawBody(contentType, text));
  }

  /** The value of a parameter; empty if it is not sent. */
  public String sent(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  /** Whether a header says that it means another method. */
  public boolean isOverridden() {
    return headers.keySet().stream().anyMatch(MethodOverride.HEADER::equalsIgnoreCase);
  }

  /** Whether it can change nothing on a server that keeps to HTTP. */
  public boolean isSafe() {
    return !isOverridden()
        && (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS"))
        && fields.stream().noneMatch(f -> f.name().equals(MethodOverride.PARAMETER));
  }
}
