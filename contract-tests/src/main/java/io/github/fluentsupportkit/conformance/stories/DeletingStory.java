package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.stories.Cast.Part;
import io.github.fluentsupportkit.conformance.transcript.Count;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deletes tickets one by one and together, and a customer with everything that is theirs. */
final class DeletingStory implements Story {

  @Override
  public String id() {
    return "deleting";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.WRITES, Need.STATE);
  }

  @Override
  public void play(Stage stage) {
    Counter tickets = new Counter(stage, "listTickets", "tickets");
    Counter customers = new Counter(stage, "listCustomers", "customers");
    stage
        .cast()
        .who(Part.SINGLE)
        .ifPresent(ticket -> bulk(stage, tickets, List.of(ticket), Encoding.JSON));
    stage.cast().who(Part.GUEST).ifPresent(guest -> customer(stage, tickets, customers, guest));
    List<Long> two = new ArrayList<>();
    stage.cast().who(Part.NOTED).ifPresent(two::add);
    stage.cast().who(Part.CLOSED).ifPresent(two::add);
    if (two.size() == 2) {
      bulk(stage, tickets, two, Encoding.FORM);
    }
  }

  private static void bulk(Stage stage, Counter tickets, List<Long> doomed, Encoding encoding) {
    Request request =
        stage.to("bulkDeleteTickets").with("bulk_action", "delete_tickets").in(encoding);
    if (doomed.size() > 1) {
      // What is not there is passed over, and must not keep the rest.
      request = request.with("ticket_ids[]", Belongings.UNKNOWN);
    }
    for (long ticket : doomed) {
      request = request.with("ticket_ids[]", ticket);
    }
    Target target = Target.tickets(doomed.toArray(Long[]::new));
    Snapshot before = stage.own().before(Target.NOTHING);
    tickets.before();
    Step step = stage.send("tickets " + doomed + " are deleted", request);
    tickets.after(step, -doomed.size());
    if (step.succeeded()) {
      doomed.forEach(stage.created()::ticketGone);
    }
    // What is still there although it was to be deleted must not be forgotten.
    Snapshot after = stage.own().after(List.of(step), target, before).after();
    doomed.stream()
        .filter(ticket -> after.detail(ticket).isPresent())
        .forEach(stage.created()::ticket);
  }

  private static void customer(Stage stage, Counter tickets, Counter customers, long guest) {
    Optional<Long> doomed = stage.cast().who(Part.DOOMED);
    Target target = new Target(doomed.map(Set::of).orElseGet(Set::of), Set.of(), Set.of(guest));
    Snapshot before = stage.own().before(Target.customer(guest));
    if (before.customer(guest).isEmpty()) {
      stage.gap("customer " + guest + " was lost, so they could not be deleted");
      return;
    }
    tickets.before();
    customers.before();
    Step step = stage.send("customer " + guest + " is deleted", stage.to("deleteCustomer", guest));
    customers.after(step, -1);
    tickets.after(step, doomed.isPresent() ? -1 : 0);
    if (step.succeeded()) {
      stage.created().customerGone(guest);
      doomed.ifPresent(stage.created()::ticketGone);
    }
    Snapshot after = stage.own().after(List.of(step), target, before).after();
    after.customer(guest).ifPresent(there -> stage.created().customer(guest));
    doomed.filter(ticket -> after.detail(ticket).isPresent()).ifPresent(stage.created()::ticket);
    if (step.succeeded()) {
      stage.refused(
          "customer " + guest + " is deleted once more",
          stage.to("deleteCustomer", guest),
          Intent.Reason.GONE,
          "customer " + guest + ", who was deleted");
    }
  }

  /** Counts all records of a kind: what is deleted by mistake need not be the run's own. */
  private static final class Counter {

    /** What is still listed after its deletion is among the latest. */
    private static final int LATEST = 3;

    private final Stage stage;
    private final String operation;
    private final String envelope;
    private @Nullable Step latest;

    Counter(Stage stage, String operation, String envelope) {
      this.stage = stage;
      this.operation = operation;
      this.envelope = envelope;
    }

    /** What was counted behind one deletion is what is there before the next. */
    void before() {
      if (latest == null) {
        latest = count();
      }
    }

    void after(Step action, int change) {
      Step before = latest == null ? action : latest;
      latest = count();
      stage.counted(new Count(action, before, latest, envelope, change));
    }

    private Step count() {
      return stage.send("how many there are", stage.to(operation).with("per_page", LATEST));
    }
  }
}
