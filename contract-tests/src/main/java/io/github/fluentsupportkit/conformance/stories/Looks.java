package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Asks for the run's own tickets and customers: for all tickets in one list, and for things by themselves. */
final class Looks {

  private static final int MOST = 100;

  private final Stage stage;
  private final Set<Request> lost = new HashSet<>();
  private final Set<Request> shown = new HashSet<>();
  private final Set<Long> hidden = new HashSet<>();

  Looks(Stage stage) {
    this.stage = stage;
  }

  /** A ticket that is missing is looked for once more, so that one bad answer is not taken for a loss. */
  Map<Long, JsonNode> list(List<Step> steps) {
    Map<Long, JsonNode> tickets = listed(steps);
    if (hidden.containsAll(missing(tickets))) {
      return tickets;
    }
    Map<Long, JsonNode> again = listed(steps);
    hidden.addAll(missing(again));
    return again;
  }

  private Set<Long> missing(Map<Long, JsonNode> listed) {
    Set<Long> missing = stage.created().tickets();
    missing.removeAll(listed.keySet());
    return missing;
  }

  /** All own tickets. The latest come first, so that they are there even where the search does not work. */
  private Map<Long, JsonNode> listed(List<Step> steps) {
    Step step = stage.send(
        "own tickets",
        stage
            .to("listTickets")
            .with("search", stage.marker())
            .with("order_by", "id")
            .with("order_type", "DESC")
            .with("per_page", MOST));
    steps.add(step);
    Map<Long, JsonNode> tickets = new LinkedHashMap<>();
    step.json()
        .at("/tickets/data")
        .valueStream()
        .filter(this::isOwn)
        .forEach(ticket -> tickets.put(ticket.path("id").asLong(0), ticket));
    tickets.keySet().forEach(id -> shown.add(stage.to("getTicket", id)));
    return tickets;
  }

  /** A ticket that was taken without a title has the marker in its content. */
  private boolean isOwn(JsonNode ticket) {
    return ticket.path("title").asString("").contains(stage.marker())
        || ticket.path("content").asString("").contains(stage.marker());
  }

  /**
   * A ticket by itself; a missing node where there is none.
   *
   * @param listed what the list shows
   */
  JsonNode ticket(long id, Map<Long, JsonNode> listed, List<Step> steps) {
    Request request = stage.to("getTicket", id);
    if (!listed.containsKey(id)) {
      lost.add(request);
    }
    JsonNode seen = seen(request, stage.created().tickets().contains(id), "ticket", id, steps);
    if (isOwn(seen.path("ticket"))) {
      stage.created().recognised(id);
    }
    return seen;
  }

  /** A customer; a missing node where there is none. */
  JsonNode customer(long id, List<Step> steps) {
    Request request = stage.to("getCustomer", id);
    JsonNode customer = seen(
            request, stage.created().customers().contains(id), "customer", id, steps)
        .path("customer");
    if (customer.isObject()) {
      stage.created().spared(id);
    }
    return customer;
  }

  /** What is lost is said once, of the request that lost it; nobody can promise that it is shown after that. */
  private JsonNode seen(Request request, boolean there, String what, long id, List<Step> steps) {
    String label = what + " " + id;
    Step step = stage.send(label, request, intent(request, there, label));
    if (step.succeeded() && step.json().path(what).isObject()) {
      lost.remove(request);
      shown.add(request);
    } else {
      lost.add(request);
    }
    steps.add(step);
    return step.json();
  }

  private Intent intent(Request request, boolean there, String label) {
    if (there && !lost.contains(request)) {
      return new Intent.Success();
    }
    // A server that is wrong may name a number that nothing ever had.
    return there || !shown.contains(request)
        ? new Intent.Probe(label + ", which was not shown before")
        : new Intent.Refusal(Intent.Reason.GONE, label + ", which was deleted");
  }
}
