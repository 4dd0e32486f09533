package io.github.fluentsupportkit.conformance.checks.access;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A customer who names somebody else in a new ticket opens one of their own, or none. */
final class PortalOwnOnly implements Check {

  @Override
  public About about() {
    return About.run(
        "access.portal-own-only",
        "A customer opens tickets in their own name only",
        Severity.ERROR,
        "Anybody could speak in the name of any customer.",
        Need.CUSTOMER,
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    sameCustomer(transcript, findings);
    for (Step step : transcript.steps()) {
      String named = named(step);
      if (named.isEmpty() || !Refused.isAnswer(step)) {
        continue;
      }
      findings.examined(step);
      if (step.succeeded()) {
        judge(step, step, step.json().path("ticket"), "/ticket", named, findings);
        transcript.steps().stream()
            .filter(
                later -> later.number() > step.number() && later.operation().equals("listTickets"))
            .findFirst()
            .ifPresent(list -> listed(step, list, named, findings));
      }
    }
  }

  /** Nothing tells which customer a user is, but it is always the same one. */
  private static void sameCustomer(Transcript transcript, Findings findings) {
    List<Step> opened = transcript.steps().stream()
        .filter(step ->
            step.operation().equals("createPortalTicket") && step.succeeded() && customer(step) > 0)
        .filter(step -> step.request().caller() == Caller.CUSTOMER)
        .toList();
    for (Step step : opened) {
      findings.examined(step);
      if (customer(step) != customer(opened.get(0))) {
        findings
            .at(step, opened.get(0))
            .where("/ticket/customer_id")
            .expected(customer(opened.get(0)) + ", as for another ticket of the same caller")
            .actual(customer(step))
            .say("Two tickets that one customer opened belong to different customers.");
      }
    }
  }

  private static long customer(Step step) {
    return step.json().at("/ticket/customer_id").asLong(0);
  }

  private static void listed(Step step, Step list, String named, Findings findings) {
    String id = step.json().at("/ticket/id").asString("");
    int position = 0;
    for (JsonNode ticket : list.json().at("/tickets/data")) {
      if (ticket.path("id").asString("").equals(id)) {
        judge(step, list, ticket, "/tickets/data/" + position, named, findings);
      }
      position++;
    }
  }

  private static String named(Step step) {
    boolean byCustomer =
        step.operation().equals("createPortalTicket") && step.request().caller() == Caller.CUSTOMER;
    return byCustomer
        ? step.request().fields().stream()
            .filter(f -> f.name().equals("customer_id"))
            .map(Field::value)
            .findFirst()
            .orElse("")
        : "";
  }

  private static void judge(
      Step asked, Step shown, JsonNode ticket, String where, String named, Findings findings) {
    if (ticket.path("customer_id").asString("").equals(named)) {
      findings
          .at(asked, shown)
          .where(where + "/customer_id")
          .expected("the customer who asks")
          .actual("customer " + named)
          .say("A customer opened a ticket in the name of another one.");
    }
  }
}
