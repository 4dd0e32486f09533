package io.github.fluentsupportkit.mock.http;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.mock.MockServer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The operations of the contract, and requests to them that are all right. */
public final class Operations {

  /** Where tests find the ids of all operations as their arguments. */
  public static final String IDS = "io.github.fluentsupportkit.mock.http.Operations#ids";

  public static final Contract CONTRACT = Contract.bundled();

  private Operations() {}

  public static Stream<String> ids() {
    return CONTRACT.operations().stream().map(Operation::id);
  }

  public static Operation operation(String id) {
    return CONTRACT.operation(id).orElseThrow();
  }

  public static Answer answer(String id, int status) {
    return operation(id).answer(status).orElseThrow();
  }

  public static String path(String id) {
    return operation(id).path().toString().replaceAll("\\{[^}]+}", "7");
  }

  /** The bodies that the contract shows for an operation; none for one that takes none. */
  public static List<JsonNode> bodies(String id) {
    Operation operation = operation(id);
    return CONTRACT
        .document()
        .path("paths")
        .path(operation.path().toString())
        .path(operation.method().toLowerCase(Locale.ROOT))
        .at("/requestBody/content/application~1json/examples")
        .valueStream()
        .map(example -> example.get("value"))
        .toList();
  }

  public static Request validRequest(MockServer mock, String id) {
    Request request = Request.to(operation(id).method(), mock.baseUrl() + path(id));
    List<JsonNode> bodies = bodies(id);
    return bodies.isEmpty() ? request : request.json(bodies.get(0).toString());
  }
}
