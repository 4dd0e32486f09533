package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.engine.Conformance;
import io.github.fluentsupportkit.conformance.engine.Listener;
import io.github.fluentsupportkit.conformance.engine.Selection;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.recorded.RecordedTraffic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Faults in recorded traffic, for checks that judge nothing else. */
final class RecordedFaults {

  private static final String RELEASE = "2.0.1";
  private static final Path RECORDED =
      Path.of("../openapi/src/test/resources/evidence/fluent-support-" + RELEASE + ".jsonl");
  private static final JsonMapper JSON = JsonMapper.shared();

  private RecordedFaults() {}

  /**
   * An exchange that was answered otherwise than it was recorded.
   *
   * @param operation the operation that is at fault; empty where the request leads to none
   * @param what what goes wrong
   * @param check the check that has to find it
   * @param exchange the name of the recorded exchange
   * @param status the status of its answer
   * @param body the body of its answer
   */
  record RecordedFault(
      String operation, String what, String check, String exchange, int status, String body) {

    String id() {
      return (operation.isEmpty() ? "no operation" : operation) + ": " + what + ", as recorded";
    }
  }

  static List<RecordedFault> all() {
    return List.of(
        new RecordedFault(
            "createTicket",
            "a good request is refused for its title",
            "responses.refused",
            "tickets.create.existing-customer.json",
            422,
            "{\"ticket.title\":{\"required\":\"The title field is required.\"}}"),
        new RecordedFault(
            "updateReply",
            "a good request is refused for its content",
            "responses.refused",
            "responses.update.query",
            422,
            "{\"content\":{\"required\":\"The content field is required.\"}}"),
        new RecordedFault(
            "",
            "a method that leads nowhere is not allowed",
            "responses.no-route",
            "http.patch-ticket",
            405,
            "{\"code\":\"rest_no_method\",\"message\":\"Not so.\",\"data\":{\"status\":405}}"),
        new RecordedFault(
            "",
            "a path that leads nowhere works",
            "responses.no-route",
            "http.unknown-route",
            200,
            "{\"message\":\"Welcome\"}"),
        new RecordedFault(
            "createTicket",
            "a ticket without content is taken",
            "responses.wrong-input",
            "tickets.create.missing-content",
            200,
            "{\"message\":\"Created\"}"),
        new RecordedFault(
            "updateCustomer",
            "any text is taken for an address",
            "responses.wrong-input",
            "customers.update.invalid-email",
            200,
            "{\"message\":\"Updated\"}"));
  }

  /** What is found in the recording without any fault. */
  static List<Finding> foundWithout(Path folder) throws IOException {
    return found(folder, new ArrayList<>(Files.readAllLines(RECORDED)));
  }

  /** What is found with the fault and not known of the release. */
  static List<Finding> found(RecordedFault fault, Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(RECORDED)) {
      JsonNode exchange = JSON.readTree(line);
      if (exchange.path("case").asString("").equals(fault.exchange())
          && exchange.path("response") instanceof ObjectNode response) {
        response.put("status", fault.status()).put("kind", "json");
        response.set("body", JSON.readTree(fault.body()));
      }
      lines.add(exchange.toString());
    }
    return found(folder, lines);
  }

  private static List<Finding> found(Path folder, List<String> lines) throws IOException {
    Path file = Files.write(folder.resolve("traffic.jsonl"), lines);
    return new Conformance(Listener.silent())
            .judge("recorded", RecordedTraffic.read(file).steps(), Selection.ALL, RELEASE, Set.of())
            .results()
            .stream()
            .flatMap(result -> result.findings().stream())
            .filter(judged -> judged.standing() == Standing.NEW)
            .map(judged -> judged.finding())
            .toList();
  }
}
