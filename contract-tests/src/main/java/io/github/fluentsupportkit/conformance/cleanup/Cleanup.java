package io.github.fluentsupportkit.conformance.cleanup;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.OutOfBudgetException;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.http.Sender;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Deletes what a run created, and says what is left.
 *
 * <p>It believes no answer: a thing is gone when the server does not show it any more, and it only deletes what
 * carries the marker, so that an id which belongs to something else by now is safe.
 */
public final class Cleanup {

  private static final int OK = 200;
  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int TOO_MANY = 429;
  private static final int CRASHED = 500;
  /** How many tickets may be deleted by a request each. */
  private static final int ONE_BY_ONE = 4;

  private final Contract contract;
  private final Sender sender;
  private final String marker;

  /** Cleans up through this sender. */
  public Cleanup(Contract contract, Sender sender, String marker) {
    this.contract = contract;
    this.sender = sender;
    this.marker = marker;
  }

  /**
   * What is not taken away.
   *
   * @param left what could not be deleted, as sentences
   * @param lost customers whom the server does not show any more though nothing deleted them: no request can delete them
   */
  public record Rest(List<String> left, List<Long> lost) {

    /** Both, as sentences. */
    public List<String> sentences() {
      return Stream.concat(
              left.stream(),
              lost.stream()
                  .map(id -> "Customer " + id + " is not found any more, though nothing deleted it;"
                      + " it may still be in the database."))
          .toList();
    }
  }

  /** Deletes all of it, and says what is not taken away. */
  public Rest delete(Created created) {
    List<String> left = new ArrayList<>();
    List<Long> lost = new ArrayList<>();
    try {
      for (long customer : created.customers()) {
        customer(customer, created, left, lost);
      }
      tickets(created, left);
    } catch (OutOfBudgetException e) {
      left.add("Cleaning up was broken off, since " + e.getMessage() + ".");
    }
    return new Rest(List.copyOf(left), List.copyOf(lost));
  }

  private void customer(long id, Created created, List<String> left, List<Long> lost) {
    Answer answer = send(Request.to(operation("getCustomer"), id));
    if (!isOurs(answer, "customer")) {
      if (saysNothing(answer)) {
        left.add("Customer " + id + " may still be there, as the server does not say.");
      } else if (created.isDoomed(id)) {
        created.customerGone(id);
      } else {
        lost.add(id);
      }
      return;
    }
    send(Request.to(operation("deleteCustomer"), id));
    if (isOurs("getCustomer", "customer", id)) {
      left.add("Customer " + id + " could not be deleted.");
    } else {
      created.customerGone(id);
    }
  }

  /** What the list or the run itself showed is ours; what nobody saw is asked for one by one. */
  private void tickets(Created created, List<String> left) {
    Marked marked = new Marked(contract, sender, marker);
    Set<Long> listed = marked.find().orElse(Set.of());
    Set<Long> ours = new LinkedHashSet<>(listed);
    for (long id : created.tickets()) {
      if (!listed.contains(id) && (created.isRecognised(id) || is(id, created, left))) {
        ours.add(id);
      }
    }
    if (ours.isEmpty()) {
      return;
    }
    ours.forEach(created::ticket);
    // A list that showed nothing before says nothing by showing nothing now.
    delete(ours);
    Optional<Set<Long>> still = listed.isEmpty() ? Optional.empty() : marked.find();
    if (still.map(some -> !some.isEmpty() && some.size() <= ONE_BY_ONE).orElse(false)) {
      // A server that forgets some of many may delete them one by one.
      still.get().forEach(id -> delete(Set.of(id)));
      still = marked.find();
    }
    for (long id : ours) {
      boolean gone = still.isPresent() && listed.contains(id)
          ? !still.get().contains(id)
          : !is(id, created, left);
      if (gone) {
        created.ticketGone(id);
      } else {
        left.add("Ticket " + id + " could not be deleted.");
      }
    }
  }

  private void delete(Set<Long> tickets) {
    Request request =
        Request.to(operation("bulkDeleteTickets")).with("bulk_action", "delete_tickets");
    for (long id : tickets) {
      request = request.with("ticket_ids[]", id);
    }
    send(request);
  }

  /** Whether a ticket is there and ours. */
  private boolean is(long id, Created created, List<String> left) {
    Answer answer = send(Request.to(operation("getTicket"), id));
    if (isOurs(answer, "ticket")) {
      return true;
    }
    if (saysNothing(answer)) {
      left.add("Ticket " + id + " may still be there, as the server does not say.");
    } else {
      created.ticketGone(id);
    }
    return false;
  }

  /** A server that is down, keeps us out or crashes has not said that a thing is gone. */
  private static boolean saysNothing(Answer answer) {
    return switch (answer.status()) {
      case 0, UNAUTHENTICATED, FORBIDDEN, TOO_MANY -> true;
      default -> answer.status() >= CRASHED;
    };
  }

  private boolean isOurs(String operation, String name, long id) {
    return isOurs(send(Request.to(operation(operation), id)), name);
  }

  private boolean isOurs(Answer answer, String name) {
    return answer.status() == OK && json(answer).path(name).toString().contains(marker);
  }

  private Answer send(Request request) {
    return sender.send(request);
  }

  private static JsonNode json(Answer answer) {
    try {
      return JsonMapper.shared().readTree(answer.body());
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  private Operation operation(String id) {
    return contract.operation(id).orElseThrow();
  }
}
