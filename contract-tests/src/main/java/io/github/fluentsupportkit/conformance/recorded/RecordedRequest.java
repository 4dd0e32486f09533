package io.github.fluentsupportkit.conformance.recorded;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Route;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A recorded request on its way to one that can be repeated. Whatever identifies a person stays behind. */
final class RecordedRequest {

  /** Headers that change what is answered, in the spelling of the commands that are shown. */
  private static final Map<String, String> KEPT = Map.of(
      "origin", "Origin",
      "x-http-method-override", MethodOverride.HEADER,
      "access-control-request-method", "Access-Control-Request-Method",
      "access-control-request-headers", "Access-Control-Request-Headers");

  private final String method;
  private final String path;
  private Caller caller = Caller.ADMINISTRATOR;
  private Encoding encoding = Encoding.QUERY;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private List<Field> query = List.of();
  private List<Field> fields = List.of();
  private Request.@Nullable RawBody raw;

  RecordedRequest(String method, String path) {
    this.method = method.toUpperCase(Locale.ROOT);
    this.path = path;
  }

  RecordedRequest by(Caller who) {
    this.caller = who;
    return this;
  }

  /** Of these headers, by their names in lower case, those that change what is answered. */
  RecordedRequest headers(Map<String, String> all) {
    KEPT.forEach((name, spelling) -> {
      String value = all.get(name);
      if (value != null) {
        headers.put(spelling, value);
      }
    });
    return this;
  }

  RecordedRequest query(List<Field> parameters) {
    this.query = parameters.stream().map(Passwords::hidden).toList();
    return this;
  }

  void fields(Encoding how, List<Field> parameters) {
    this.encoding = how;
    this.fields = parameters.stream().map(Passwords::hidden).toList();
  }

  void body(String contentType, String text) {
    this.raw = new Request.RawBody(contentType, Passwords.hidden(contentType, text));
  }

  /** The request, and the operation of this contract that it leads to. */
  Request in(Contract contract) {
    List<Field> all = Stream.concat(query.stream(), fields.stream()).toList();
    return new Request(operation(contract), method, path, all, encoding, caller, headers, raw);
  }

  private String operation(Contract contract) {
    String meant = MethodOverride.effective(method, headers.get(MethodOverride.HEADER), query);
    return contract
        .route(meant.equals("HEAD") ? "GET" : meant, path)
        .map(Route::operation)
        .map(o -> o.id())
        .orElse("");
  }
}
