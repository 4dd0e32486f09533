package io.github.fluentsupportkit.server.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bundled contract, from which the server takes the rules for input and the texts of answers.
 *
 * <p>Only its file is used, never the library beside it: that one judges this server.
 */
@Component
public final class ServedContract {

  private static final String FILE = "/fluent-support/bundled/openapi.json";
  private static final String EXAMPLES = "/content/application~1json/examples/";

  private final JsonNode document = read();

  private static JsonNode read() {
    try (InputStream file = ServedContract.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the bundled contract is missing: " + FILE);
      }
      return JsonMapper.shared().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Calls with the id and the description of each operation. */
  public void forEachOperation(BiConsumer<String, JsonNode> action) {
    for (JsonNode path : document.path("paths")) {
      for (Map.Entry<String, JsonNode> entry : path.properties()) {
        if (entry.getValue().has("operationId")) {
          action.accept(entry.getValue().path("operationId").asString(), entry.getValue());
        }
      }
    }
  }

  /** The operation of this id. */
  public JsonNode operation(String id) {
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        if (operation.path("operationId").asString("").equals(id)) {
          return operation;
        }
      }
    }
    throw new IllegalArgumentException("the contract has no operation " + id);
  }

  /** What a reference leads to; the node itself if it is none. */
  public JsonNode resolve(JsonNode node) {
    JsonNode at = node;
    while (at.has("$ref")) {
      at = document.at(at.path("$ref").asString().substring(1));
    }
    return at;
  }

  /** The wording of broken rules, by rule. */
  public JsonNode ruleMessages() {
    return found("/components/schemas/FieldErrors/x-messages");
  }

  /** The body of an example of a shared answer, such as {@code NoRoute} and {@code no-route}. */
  public JsonNode sharedExample(String response, String example) {
    return found("/components/responses/" + response + EXAMPLES + example + "/value");
  }

  /** The body of an example of an operation's answer. */
  public JsonNode example(String operation, int status, String example) {
    JsonNode answer = resolve(operation(operation).path("responses").path(String.valueOf(status)));
    JsonNode body = answer.at(EXAMPLES + example + "/value");
    if (body.isMissingNode()) {
      throw new IllegalStateException(
          "the contract has no example " + example + " of " + operation + " " + status);
    }
    return body;
  }

  /** The sentence with which an operation says that it is done, as documented. */
  public String doneMessage(String operation) {
    return example(operation, 200, "documented").path("message").asString();
  }

  private JsonNode found(String pointer) {
    JsonNode node = document.at(pointer);
    if (node.isMissingNode()) {
      throw new IllegalStateException("the contract has nothing at " + pointer);
    }
    return node;
  }
}
