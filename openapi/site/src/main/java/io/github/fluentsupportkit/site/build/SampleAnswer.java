package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.contract.Contract;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Some fields of a ticket, as the contract shows it. */
final class SampleAnswer {

  private static final List<String> FIELDS =
      List.of("id", "title", "status", "priority", "customer_id", "response_count", "created_at");

  private SampleAnswer() {}

  static String of(Contract contract) {
    JsonNode ticket = contract
        .operation("getTicket")
        .flatMap(operation -> operation.answer(200))
        .map(answer -> answer.examples().get(answer.examples().size() - 1).value())
        .orElseThrow()
        .path("ticket");
    ObjectNode shown = JsonMapper.shared().createObjectNode();
    FIELDS.stream().filter(ticket::has).forEach(field -> shown.set(field, ticket.get(field)));
    ObjectNode body = JsonMapper.shared().createObjectNode();
    body.set("ticket", shown);
    return JsonMapper.shared()
        .writer()
        .with(SerializationFeature.INDENT_OUTPUT)
        .writeValueAsString(body)
        .replaceFirst("\\R  }", ",\n    …\n  }");
  }
}
