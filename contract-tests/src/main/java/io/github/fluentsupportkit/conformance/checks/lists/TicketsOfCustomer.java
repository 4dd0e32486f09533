package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What customers are said to have asked is what the list of tickets shows of them. */
final class TicketsOfCustomer implements Check {

  /** Whether releases show more than a page of them nobody has seen. */
  private static final int FEW = 10;

  @Override
  public About about() {
    return About.run(
        "lists.tickets-of-customer",
        "A customer's tickets and their total_tickets are those that the list of tickets shows, closed ones included",
        Severity.ERROR,
        "Agents judge a customer by what they see of their history.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Known known = new Known();
    Set<Long> created = created(transcript);
    for (Step step : transcript.steps()) {
      if (!step.request().isSafe()) {
        known.forget();
      } else if (step.succeeded() && step.request().caller() == Caller.ADMINISTRATOR) {
        switch (step.operation()) {
          case "listTickets" -> known.list(step);
          case "listCustomers" -> totals(step, known, created, findings);
          case "getCustomer" -> tickets(step, known, findings);
          default -> {}
        }
      }
    }
  }

  private static Set<Long> created(Transcript transcript) {
    return transcript.steps().stream()
        .filter(step -> step.operation().equals("createTicket") && step.succeeded())
        .filter(step -> step.request().fields().stream()
            .anyMatch(field -> field.name().equals("newCustomer[email]")))
        .map(step -> step.json().at("/ticket/customer_id").asLong(0))
        .collect(Collectors.toSet());
  }

  private static void totals(Step step, Known known, Set<Long> created, Findings findings) {
    JsonNode data = step.json().at("/customers/data");
    for (int i = 0; i < data.size(); i++) {
      long customer = data.get(i).path("id").asLong(0);
      JsonNode total = data.get(i).path("total_tickets");
      // Others may ask meanwhile, but not in the name of whom the run created.
      boolean wrong = known.isWhole() && created.contains(customer)
          ? total.asLong(-1) != known.of(customer).size()
          : total.asLong(-1) < known.of(customer).size();
      if (known.hasSeen() && !total.isMissingNode()) {
        findings.examined(step);
        if (wrong) {
          findings
              .at(step, known.steps())
              .where("/customers/data/" + i + "/total_tickets")
              .expected(known.of(customer).size() + ", as the list of tickets shows")
              .actual(total)
              .say("The customer has another number of tickets than the list of tickets shows.");
        }
      }
    }
  }

  private static void tickets(Step step, Known known, Findings findings) {
    JsonNode shown = step.json().path("tickets");
    if (!shown.isArray()) {
      return;
    }
    findings.examined(step);
    Set<Long> missing = new TreeSet<>(known.of(step.json().at("/customer/id").asLong(0)));
    if (missing.size() > FEW) {
      return;
    }
    shown.forEach(ticket -> missing.remove(ticket.path("id").asLong(0)));
    if (!missing.isEmpty()) {
      findings
          .at(step, known.steps())
          .where("/tickets")
          .expected("all tickets of the customer")
          .actual("tickets " + missing + " are missing, which the list of tickets shows")
          .say("The customer lacks tickets that are theirs.");
    }
  }

  /** Tickets that lists showed since something was written last, by customer. */
  private static final class Known {

    private final Map<Long, Set<Long>> tickets = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private long total = -1;

    void forget() {
      tickets.clear();
      steps.clear();
      total = -1;
    }

    void list(Step step) {
      steps.add(step);
      boolean restricted = step.request().fields().stream()
          .anyMatch(f -> f.name().equals("search") || f.name().startsWith("filters"));
      if (!restricted) {
        total = step.json().at("/tickets/total").asLong(-1);
      }
      step.json()
          .at("/tickets/data")
          .forEach(ticket -> tickets
              .computeIfAbsent(ticket.path("customer_id").asLong(0), id -> new TreeSet<>())
              .add(ticket.path("id").asLong(0)));
    }

    boolean hasSeen() {
      return !steps.isEmpty();
    }

    boolean isWhole() {
      return tickets.values().stream().mapToInt(Set::size).sum() == total;
    }

    Set<Long> of(long customer) {
      return tickets.getOrDefault(customer, Set.of());
    }

    Step[] steps() {
      return steps.stream().limit(3).toArray(Step[]::new);
    }
  }
}
