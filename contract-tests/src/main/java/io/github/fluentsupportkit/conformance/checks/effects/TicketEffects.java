package io.github.fluentsupportkit.conformance.checks.effects;

import static io.github.fluentsupportkit.conformance.checks.effects.Suspects.below;
import static io.github.fluentsupportkit.conformance.checks.effects.Suspects.operation;

import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Tickets that came or went. */
final class TicketEffects {

  private final Change change;
  private final Suspects suspects;

  TicketEffects(Change change, Suspects suspects) {
    this.change = change;
    this.suspects = suspects;
  }

  void find(List<Effect> effects) {
    change.after().tickets().forEach((id, ticket) -> {
      if (!change.before().tickets().containsKey(id) && !wasAnswered(id)) {
        came(id, ticket, effects);
      }
    });
    change.before().tickets().forEach((id, ticket) -> {
      if (isGone(id)) {
        went(id, ticket, effects);
      }
    });
  }

  private boolean wasAnswered(long id) {
    return change.actions().stream()
        .anyMatch(step -> step.succeeded() && step.json().at("/ticket/id").asLong(0) == id);
  }

  private void came(long id, JsonNode ticket, List<Effect> effects) {
    String title = ticket.path("title").asString("");
    List<Step> likeliest = suspects.of(
        operation("createTicket", "createPortalTicket"),
        title + " " + ticket.path("content").asString(""),
        "ticket[title]",
        "ticket[content]",
        "title",
        "content");
    add(
        likeliest,
        "/tickets/data",
        "no new ticket",
        "ticket " + id + ", “" + title + "”",
        "created a ticket",
        effects);
  }

  /** A list may leave things out; what it does not show counts as gone only if it is not found either. */
  private boolean isGone(long id) {
    return !change.after().tickets().containsKey(id)
        && change.after().details().containsKey(id)
        && change.after().detail(id).isEmpty();
  }

  private void went(long id, JsonNode ticket, List<Effect> effects) {
    String customer = ticket.path("customer_id").asString("");
    Predicate<Step> bulk = operation("bulkDeleteTickets").and(step -> names(step, id));
    Predicate<Step> withCustomer = operation("deleteCustomer").and(below("/customers/" + customer));
    Predicate<Step> alone = step ->
        step.request().method().equals("DELETE") && step.request().path().equals("/tickets/" + id);
    if (went(customer)) {
      // The tickets went with their customer, who is reported once.
      return;
    }
    add(
        suspects.of(bulk.or(withCustomer).or(alone)),
        "/tickets/" + id,
        "ticket " + id,
        "no such ticket",
        "deleted ticket " + id,
        effects);
  }

  private boolean went(String customer) {
    return change.after().customers().keySet().stream()
        .anyMatch(id -> customer.equals(id.toString())
            && change.before().customer(id).isPresent()
            && change.after().customer(id).isEmpty());
  }

  private static boolean names(Step step, long id) {
    return step.request().fields().stream().anyMatch(f -> f.value().equals(Long.toString(id)));
  }

  private void add(
      List<Step> likeliest,
      String where,
      String expected,
      String actual,
      String what,
      List<Effect> effects) {
    if (!likeliest.isEmpty()) {
      List<Step> shownBy = Stream.concat(
              change.after().listSteps().stream(), change.after().steps().stream())
          .distinct()
          .toList();
      effects.add(new Effect(likeliest, shownBy, where, expected, actual, what));
    }
  }
}
