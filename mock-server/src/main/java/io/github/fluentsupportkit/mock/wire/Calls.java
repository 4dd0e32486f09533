package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.http.Request;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import io.github.fluentsupportkit.contract.request.InvalidJsonException;
import io.github.fluentsupportkit.contract.request.RequestInput;
import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes calls of WireMock's requests. */
final class Calls {

  private static final int BASE = Contract.BASE_PATH.length();

  private Calls() {}

  static Call of(Request request, Contract contract, Operation operation) {
    String path = path(request.getUrl());
    return new Call(
        contract,
        operation,
        operation.path().match(path.substring(BASE)).orElse(Map.of()),
        input(request),
        Role.of(request.getHeader("Authorization")),
        request.containsHeader("Prefer") ? request.header("Prefer").values() : List.of());
  }

  static String path(String url) {
    int question = url.indexOf('?');
    return question < 0 ? url : url.substring(0, question);
  }

  static List<Field> query(String url) {
    int question = url.indexOf('?');
    return question < 0 ? List.of() : Fields.parse(url.substring(question + 1));
  }

  private static @Nullable ObjectNode input(Request request) {
    byte[] body = request.getBody();
    try {
      return RequestInput.of(
          query(request.getUrl()),
          request.getHeader("Content-Type"),
          body == null ? new byte[0] : body,
          () -> parts(request));
    } catch (InvalidJsonException e) {
      return null;
    }
  }

  /** The text fields; files have no place in the documented operations, and WordPress keeps them apart. */
  private static List<Field> parts(Request request) {
    Collection<Request.Part> parts = request.getParts();
    // WireMock has none at all where a body has the type of a multipart form but not its shape.
    if (parts == null) {
      return List.of();
    }
    return parts.stream()
        .filter(part -> part.getFileName() == null)
        .map(part -> new Field(part.getName(), part.getBody().asString()))
        .toList();
  }
}
