package io.github.fluentsupportkit.conformance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Credentials;
import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.http.Sender;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sandbox.class)
class EveryRuleStoryTest {

  @Test
  void everyTypeAndEveryEnumIsViolatedInEveryEncoding(Sandbox.Address server) {
    Map<String, Set<Encoding>> violated = new TreeMap<>();
    for (Step step : played(server, sender -> sender).stage().transcript().steps()) {
      if (step.intent() instanceof Intent.Refusal refusal
          && step.request().fields().stream()
              .anyMatch(f -> f.name().startsWith(refusal.subject()) && f.value().equals("bogus"))) {
        violated
            .computeIfAbsent(step.operation() + " " + refusal.subject(), subject -> new TreeSet<>())
            .add(step.request().encoding());
      }
    }

    assertThat(violated)
        .containsKeys(
            "createPortalTicket client_priority",
            "createTicket newCustomer[email]",
            "createTicket ticket[client_priority]",
            "createTicket ticket[create_customer]",
            "createTicket ticket[customer_id]",
            "createTicket ticket[title]",
            "replyToTicket close_ticket",
            "replyToTicket conversation_type",
            "updateCustomer person_type",
            "updateCustomer status",
            "updateTicketProperty prop_name",
            "updateTicketProperty prop_value",
            "bulkDeleteTickets bulk_action",
            "bulkDeleteTickets ticket_ids[]",
            "addTag tag_id",
            "listTickets filters[status_type]",
            "listTickets order_by",
            "listCustomers status")
        .allSatisfy((subject, encodings) -> assertThat(encodings)
            .as(subject)
            .hasSize(subject.matches("(list|get).*") ? 1 : Encoding.values().length));
  }

  @Test
  void aRuleThatOneEncodingGoesRoundIsFound(Sandbox.Address server) {
    Predicate<Request> round = request -> request.operation().equals("createPortalTicket")
        && request.encoding() == Encoding.MULTIPART
        && request.sent("client_priority").equals("bogus");

    Rehearsal rehearsal = played(
        server,
        sender -> new Faulty(sender, round, request -> request.without("client_priority"), true));

    assertThat(rehearsal.judge())
        .extracting(Finding::check, Finding::operation)
        .containsOnly(tuple("input.invalid", "createPortalTicket"));
    assertThat(rehearsal.cleanUp()).isEmpty();
  }

  private static Rehearsal played(Sandbox.Address server, UnaryOperator<Sender> fault) {
    Rehearsal rehearsal = new Rehearsal(
            server.base(),
            Map.of(
                Caller.ADMINISTRATOR, new Credentials("admin", Sandbox.PASSWORD),
                Caller.CUSTOMER, new Credentials("customer-maria", Sandbox.PASSWORD)),
            fault,
            Need.WRITES,
            Need.STATE,
            Need.CUSTOMER,
            Need.THOROUGHNESS)
        .withThings();
    rehearsal.play(new EveryRuleStory());
    return rehearsal;
  }
}
