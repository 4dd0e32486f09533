package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.contract.Contract;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Some fields of a ticket, as the contract shows it first, and so the mock answers it.
 *
 * @param id the ticket's
 * @param text the body, with an ellipsis for what is left out
 */
record SampleAnswer(String id, String text) {

  private static final List<String> FIELDS =
      List.of("id", "title", "status", "priority", "customer_id", "response_count", "created_at");

  static SampleAnswer of(Contract contract) {
    JsonNode ticket = contract
        .operation("getTicket")
        .flatMap(operation -> operation.answer(200))
        .map(answer -> answer.examples().get(0).value())
        .orElseThrow()
        .path("ticket");
    String fields = FIELDS.stream()
        .filter(ticket::has)
        .map(field -> "    \"" + field + "\": " + ticket.get(field) + ",\n")
        .collect(Collectors.joining());
    return new SampleAnswer(
        ticket.path("id").asString(), "{\n  \"ticket\": {\n" + fields + "    …\n  },\n  …\n}");
  }
}
