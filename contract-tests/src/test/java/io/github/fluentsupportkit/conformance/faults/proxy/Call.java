package io.github.fluentsupportkit.conformance.faults.proxy;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Route;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import io.github.fluentsupportkit.contract.request.InvalidJsonException;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import io.github.fluentsupportkit.contract.request.RequestInput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request as it arrived. Immutable.
 *
 * @param method as it was sent
 * @param path with the query cut off
 * @param query the text behind the question mark; may be empty
 * @param headers all of them
 * @param body its bytes
 */
public record Call(String method, String path, String query, Headers headers, byte[] body) {

  private static final Contract CONTRACT = Contract.bundled();
  private static final byte[] NOTHING = {};

  /** A request of somebody's own making. */
  public static Call of(String method, String path, String user, String json) {
    Headers headers = Headers.NONE.with("Content-Type", "application/json");
    return new Call(
            method, Contract.BASE_PATH + path, "", headers, json.getBytes(StandardCharsets.UTF_8))
        .as(user);
  }

  /** Where it leads; empty if nowhere. */
  public Optional<Route> route() {
    return path.startsWith(Contract.BASE_PATH)
        ? CONTRACT.route(meant(), path.substring(Contract.BASE_PATH.length()))
        : Optional.empty();
  }

  /** The id of the operation; empty if there is none. */
  public String operation() {
    return route().map(route -> route.operation().id()).orElse("");
  }

  /** The method that it means. */
  public String meant() {
    return MethodOverride.effective(
        method, headers.first(MethodOverride.HEADER).orElse(null), fields());
  }

  /** A number in its path, such as that of {@code ticket_id}; 0 if there is none. */
  public long id(String name) {
    return route()
        .map(r -> r.pathValues().getOrDefault(name, "0"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  /** The parameters of the query. */
  public List<Field> fields() {
    return query.isEmpty() ? List.of() : Fields.parse(query);
  }

  /** The value of a parameter of the query; empty if it was not sent. */
  public String field(String name) {
    return fields().stream()
        .filter(f -> f.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  /** The same with other parameters in the query. */
  public Call fields(UnaryOperator<List<Field>> change) {
    String changed = change.apply(fields()).stream()
        .map(f -> encode(f.name()) + "=" + encode(f.value()))
        .collect(Collectors.joining("&"));
    return new Call(method, path, changed, headers, body);
  }

  /** The same without the parameters of the query whose names begin so. */
  public Call without(String name) {
    return fields(all -> all.stream().filter(f -> !f.name().startsWith(name)).toList());
  }

  /** The same with one more parameter in the query. */
  public Call with(String name, Object value) {
    String more = encode(name) + "=" + encode(value.toString());
    String changed = query.isEmpty() ? more : query + "&" + more;
    return new Call(method, path, changed, headers, body);
  }

  /** All that it says beside its path; empty if it cannot be read. */
  public ObjectNode input() {
    String type = headers.first("Content-Type").orElse(null);
    try {
      return RequestInput.of(fields(), type, body, () -> Multipart.fields(type, body));
    } catch (InvalidJsonException e) {
      return JsonNodeFactory.instance.objectNode();
    }
  }

  /** The same, saying this as JSON. */
  public Call input(ObjectNode input) {
    Call bare =
        fields(all -> all.stream().filter(f -> f.name().equals("_method")).toList());
    return new Call(
        method,
        path,
        bare.query,
        headers.with("Content-Type", "application/json"),
        input.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The same, saying nothing but its path. */
  public Call silent() {
    return new Call(method, path, "", headers.without("Content-Type"), NOTHING);
  }

  /** The same with other bytes. */
  public Call body(byte[] other) {
    return new Call(method, path, query, headers, other);
  }

  /** The same with other headers. */
  public Call headers(Headers other) {
    return new Call(method, path, query, other, body);
  }

  /** The same by another method. */
  public Call by(String other) {
    return new Call(other, path, query, headers.without(MethodOverride.HEADER), body);
  }

  /** The same to another path below the base. */
  public Call to(String other) {
    return new Call(method, Contract.BASE_PATH + other, query, headers, body);
  }

  /** The same, sent by this user of the sandbox. */
  public Call as(String user) {
    String pair = user + ":" + SandboxUser.PASSWORD;
    String code = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return headers(headers.with("Authorization", "Basic " + code));
  }

  /** Who sends it. */
  public SandboxUser sender() {
    return SandboxUser.of(headers.first("Authorization").orElse(""));
  }

  /** The password that it brings; empty if it brings none that can be read. */
  public String password() {
    try {
      String code = headers.first("Authorization").orElse("").replaceFirst("^Basic ", "");
      String pair = new String(Base64.getDecoder().decode(code), StandardCharsets.UTF_8);
      return pair.substring(pair.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
