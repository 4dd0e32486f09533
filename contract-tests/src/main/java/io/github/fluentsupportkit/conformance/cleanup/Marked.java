package io.github.fluentsupportkit.conformance.cleanup;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.http.Sender;
import io.github.fluentsupportkit.contract.Contract;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the tickets that carry the marker of a run, also those that nobody knows of: a server may have created one twice,
 * or answered without its number.
 */
final class Marked {

  private static final int MOST = 100;

  private final Contract contract;
  private final Sender sender;
  private final String marker;

  Marked(Contract contract, Sender sender, String marker) {
    this.contract = contract;
    this.sender = sender;
    this.marker = marker;
  }

  /** Their ids; nothing where the server does not answer with a list. */
  Optional<Set<Long>> find() {
    Answer answer = sender.send(Request.to(contract.operation("listTickets").orElseThrow())
        .with("search", marker)
        .with("order_by", "id")
        .with("order_type", "DESC")
        .with("per_page", MOST));
    return list(answer).map(tickets -> {
      Set<Long> found = new LinkedHashSet<>();
      for (JsonNode ticket : tickets) {
        String text = ticket.path("title").asString("") + ticket.path("content").asString("");
        long id = ticket.path("id").asLong(0);
        if (text.contains(marker) && id > 0) {
          found.add(id);
        }
      }
      return found;
    });
  }

  private static Optional<JsonNode> list(Answer answer) {
    try {
      JsonNode tickets = JsonMapper.shared().readTree(answer.body()).at("/tickets/data");
      return tickets.isArray() ? Optional.of(tickets) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
