package io.github.fluentsupportkit.client;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that was recorded with a real release.
 *
 * @param release that answered
 * @param name of the case
 * @param operation that was asked for, or empty if there is none
 * @param status of the answer
 * @param body as it came
 */
record RecordedAnswer(String release, String name, String operation, int status, JsonNode body) {

  private static final Path FOLDER = Path.of("..", "..", "src", "test", "resources", "evidence");

  private static final List<Class<?>> APIS = List.of(
      TicketsApi.class,
      RepliesApi.class,
      TagsApi.class,
      CustomersApi.class,
      CustomerPortalApi.class);

  static List<RecordedAnswer> all() {
    Contract contract = Contract.bundled();
    List<RecordedAnswer> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String release = file.getFileName().toString().replaceAll(".*-|\\.jsonl$", "");
        for (String line : Files.readAllLines(file)) {
          all.add(of(release, JsonMapper.shared().readTree(line), contract));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static RecordedAnswer of(String release, JsonNode line, Contract contract) {
    JsonNode request = line.path("request");
    String header = request.path("headers").path(MethodOverride.HEADER).asString("");
    List<Field> query = new ArrayList<>();
    request
        .path("query")
        .forEach(p -> query.add(new Field(p.get(0).asString(), p.get(1).asString())));
    String method = MethodOverride.effective(request.path("method").asString(), header, query);
    String operation = contract
        .route(method, request.path("path").asString())
        .map(route -> route.operation().id())
        .orElse("");
    JsonNode response = line.path("response");
    return new RecordedAnswer(
        release,
        line.path("case").asString(),
        operation,
        response.path("status").asInt(),
        response.path("body"));
  }

  /** Not of a preflight, which is no operation. */
  boolean isSuccess() {
    return status / 100 == 2 && !operation.isEmpty();
  }

  boolean isError() {
    return status / 100 != 2;
  }

  /** What the client makes of a success of this operation. */
  Class<?> type() {
    return APIS.stream()
        .flatMap(api -> Stream.of(api.getMethods()))
        .filter(method -> method.getName().equals(operation))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The client does not know " + operation))
        .getReturnType();
  }

  @Override
  public String toString() {
    return release + " " + name;
  }
}
