package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.http.Body;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import io.github.fluentsupportkit.contract.request.InvalidJsonException;
import io.github.fluentsupportkit.contract.request.RequestInput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Puts steps into the form in which the library judges them. */
final class Exchanges {

  private Exchanges() {}

  static Exchange of(Step step) {
    Request request = step.request();
    Map<String, String> sent = new TreeMap<>();
    request.headers().forEach((name, value) -> sent.put(name.toLowerCase(Locale.ROOT), value));
    Map<String, String> received = new TreeMap<>();
    step.answer()
        .headers()
        .forEach((name, values) -> received.put(name, String.join(", ", values)));
    return new Exchange(
        request.method(),
        request.path(),
        query(request),
        sent,
        input(request),
        step.status(),
        received,
        step.json().isMissingNode() ? null : step.json());
  }

  /** What stands behind the question mark. */
  static List<Field> query(Request request) {
    return Fields.parse(Body.of(request).query());
  }

  private static @Nullable ObjectNode input(Request request) {
    if (request.raw() == null) {
      return Fields.tree(request.fields());
    }
    try {
      Body body = Body.of(request);
      return RequestInput.of(query(request), body.contentType(), body.bytes(), List::of);
    } catch (InvalidJsonException e) {
      return null;
    }
  }
}
