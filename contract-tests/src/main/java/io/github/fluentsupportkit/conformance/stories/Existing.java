package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What lists have shown of products, tags and the like, which no documented route lists. */
final class Existing {

  private final Transcript transcript;

  Existing(Transcript transcript) {
    this.transcript = transcript;
  }

  /** Ids of tickets. */
  List<Long> tickets() {
    return ids(ticket -> Stream.of(ticket.path("id")));
  }

  /** Ids of products that tickets have. */
  List<Long> products() {
    return ids(ticket -> Stream.of(ticket.at("/product/id")));
  }

  /** Ids of tags that tickets carry. */
  List<Long> tags() {
    return ids(ticket -> ticket.path("tags").valueStream().map(tag -> tag.path("id")));
  }

  /** Ids of mailboxes that tickets are in. */
  List<Long> mailboxes() {
    return ids(ticket -> Stream.of(ticket.path("mailbox_id")));
  }

  /** The id of the agent whose credentials the administrator has. */
  Optional<Long> viewer() {
    return transcript.steps().stream()
        .filter(step -> step.operation().equals("getTicket") && step.succeeded())
        .map(step -> step.json().path("agent_id").asLong(0))
        .filter(id -> id > 0)
        .findFirst();
  }

  private List<Long> ids(Function<JsonNode, Stream<JsonNode>> of) {
    return transcript.steps().stream()
        .filter(step -> step.operation().equals("listTickets"))
        .flatMap(step -> step.json().at("/tickets/data").valueStream())
        .flatMap(of)
        .map(id -> id.asLong(0))
        .filter(id -> id > 0)
        .distinct()
        .sorted()
        .toList();
  }
}
