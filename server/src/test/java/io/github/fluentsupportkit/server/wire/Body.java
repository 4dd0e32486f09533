package io.github.fluentsupportkit.server.wire;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.conformance.AnswerCheck;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of an answer that went well.
 *
 * @param source where it is from
 * @param operation what was asked
 * @param json the body
 */
record Body(String source, Operation operation, JsonNode json) {

  private static final Contract CONTRACT = Contract.bundled();
  private static final AnswerCheck CHECK = new AnswerCheck(CONTRACT);
  private static final Path RECORDINGS = Path.of("../openapi/src/test/resources/evidence");
  private static final int OK = 200;

  /** All that the contract shows. */
  static List<Body> examples() {
    return CONTRACT.operations().stream()
        .flatMap(operation -> operation.answer(OK).stream()
            .flatMap(answer -> answer.examples().stream())
            .map(example -> new Body(
                operation.id() + ", example " + example.name(), operation, example.value())))
        .toList();
  }

  /** All that releases were recorded to answer. */
  static List<Body> recorded() {
    List<Body> bodies = new ArrayList<>();
    try (Stream<Path> files = Files.list(RECORDINGS)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          of(file, JsonMapper.shared().readTree(line)).ifPresent(bodies::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bodies;
  }

  private static Optional<Body> of(Path file, JsonNode line) {
    JsonNode request = line.path("request");
    JsonNode response = line.path("response");
    if (response.path("status").asInt() != OK
        || !response.path("kind").asString("json").equals("json")) {
      return Optional.empty();
    }
    return CONTRACT
        .route(method(request), request.path("path").asString())
        .map(route -> new Body(
            file.getFileName() + ", " + line.path("case").asString(),
            route.operation(),
            response.path("body")));
  }

  private static String method(JsonNode request) {
    List<Field> query = request
        .path("query")
        .valueStream()
        .map(pair -> new Field(pair.get(0).asString(), pair.get(1).asString()))
        .toList();
    String override = request.path("headers").properties().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(MethodOverride.HEADER))
        .map(Map.Entry::getValue)
        .map(JsonNode::asString)
        .findFirst()
        .orElse(null);
    return MethodOverride.effective(request.path("method").asString(), override, query);
  }

  /** Whether it is what the contract says of it. */
  boolean conforms() {
    return operation
        .answer(OK)
        .filter(answer -> CHECK.body(operation.id(), answer, json).isEmpty())
        .isPresent();
  }
}
