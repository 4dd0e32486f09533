package io.github.fluentsupportkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract of the Fluent Support REST API. Immutable.
 *
 * <p>Paths are those below the base of the API, {@link #BASE_PATH}.
 */
public final class Contract {

  /** Where WordPress serves the API. */
  public static final String BASE_PATH = "/wp-json/fluent-support/v2";

  private static final String RESOURCE = "/fluent-support/bundled/openapi.json";

  private final ObjectNode document;
  private final List<Operation> operations;
  private final Map<String, Answer> shared;

  private Contract(ObjectNode document) {
    ContractReader reader = new ContractReader(document);
    this.document = document;
    this.operations = reader.operations();
    this.shared = reader.sharedAnswers();
  }

  /** The contract that comes with this library. */
  public static Contract bundled() {
    try (InputStream in = Contract.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new BrokenContractException(
            "the bundled contract is missing, as if it was not built");
      }
      return of(JsonMapper.shared().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a contract from its index, or from the folder that has it as {@code openapi.yaml}. It may be
   * one file or many, YAML or JSON.
   *
   * @throws BrokenContractException if the files make up no contract; it says why
   */
  public static Contract read(Path fileOrFolder) {
    Path index =
        Files.isDirectory(fileOrFolder) ? fileOrFolder.resolve("openapi.yaml") : fileOrFolder;
    if (!Files.isRegularFile(index)) {
      throw new BrokenContractException("there is no file " + index);
    }
    return of(Bundler.bundle(index));
  }

  /**
   * Takes a document that is one file already.
   *
   * @throws BrokenContractException if it is no contract; it says why
   */
  public static Contract of(JsonNode document) {
    if (!(document instanceof ObjectNode object)) {
      throw new BrokenContractException("the contract is no JSON object");
    }
    return new Contract(object);
  }

  /** The whole document. Treat it as read-only. */
  public ObjectNode document() {
    return document;
  }

  /** The version of the contract, not of the product. */
  public String version() {
    return document.at("/info/version").asString("");
  }

  /** All operations, in the order of the document. */
  public List<Operation> operations() {
    return operations;
  }

  /** The operation with this {@code operationId}. */
  public Optional<Operation> operation(String id) {
    return operations.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  /** Where a method and a path below the base lead; empty where WordPress answers that it knows no route. */
  public Optional<Route> route(String method, String path) {
    for (Operation operation : operations) {
      if (operation.method().equals(method)) {
        Optional<Map<String, String>> values = operation.path().match(path);
        if (values.isPresent()) {
          return Optional.of(new Route(operation, values.get()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The methods that work at a path below the base, in the order of the document; none for a path that
   * works in no release.
   */
  public List<String> methodsAt(String path) {
    return operations.stream()
        .filter(o -> !o.worksInNoRelease() && o.path().match(path).isPresent())
        .map(Operation::method)
        .distinct()
        .toList();
  }

  /**
   * An answer that any request may get, whether it leads to an operation or not.
   *
   * @param name of the component, such as {@code NoRoute}
   */
  public Answer sharedAnswer(String name) {
    Answer answer = shared.get(name);
    if (answer == null) {
      throw new BrokenContractException("the contract has no response " + name);
    }
    return answer;
  }

  /** What a {@code $ref} of the document leads to, or the node itself if it is none. */
  public JsonNode resolve(JsonNode node) {
    return ContractReader.resolve(document, node);
  }
}
