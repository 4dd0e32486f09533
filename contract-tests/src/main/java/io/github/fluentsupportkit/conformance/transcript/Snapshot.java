package io.github.fluentsupportkit.conformance.transcript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What was there at one moment, of the things that the run created itself.
 *
 * @param tickets tickets as the list shows them, by id
 * @param details answers to a request for one ticket ({@code ticket}, {@code responses}), by the ticket's id; only of
 *     tickets that were looked at, and a missing node where the ticket was not found
 * @param customers customers as they were shown, by id; a missing node where the customer was not found
 * @param steps the requests that it took to look
 */
public record Snapshot(
    Map<Long, JsonNode> tickets,
    Map<Long, JsonNode> details,
    Map<Long, JsonNode> customers,
    List<Step> steps) {

  /** Nobody looked. */
  public static final Snapshot NOTHING = new Snapshot(Map.of(), Map.of(), Map.of(), List.of());

  /** The ticket as the list shows it. */
  public Optional<JsonNode> listed(long ticket) {
    return Optional.ofNullable(tickets.get(ticket));
  }

  /** The ticket with its replies, if it was looked at and found. */
  public Optional<JsonNode> detail(long ticket) {
    return Optional.ofNullable(details.get(ticket)).filter(d -> d.path("ticket").isObject());
  }

  /** The customer, if it was looked at and found. */
  public Optional<JsonNode> customer(long customer) {
    return Optional.ofNullable(customers.get(customer)).filter(JsonNode::isObject);
  }

  /** The step that showed this ticket in detail. */
  public Optional<Step> detailStep(long ticket) {
    return steps.stream()
        .filter(s ->
            s.operation().equals("getTicket") && s.request().path().equals("/tickets/" + ticket))
        .findFirst();
  }

  /** The steps of the list. */
  public List<Step> listSteps() {
    return steps.stream().filter(s -> s.operation().equals("listTickets")).toList();
  }

  /** The step that showed this customer. */
  public Optional<Step> customerStep(long customer) {
    return steps.stream()
        .filter(s -> s.operation().equals("getCustomer")
            && s.request().path().equals("/customers/" + customer))
        .findFirst();
  }
}
