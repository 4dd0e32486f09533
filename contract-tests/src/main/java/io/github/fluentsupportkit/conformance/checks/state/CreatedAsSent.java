package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.checks.Text;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A new ticket says what was sent, in the answer and when it is read. */
final class CreatedAsSent implements Check {

  private static final List<String> FIELDS =
      List.of("title", "content", "client_priority", "product_id", "mailbox_id", "customer_id");

  private static final List<String> AGREED = List.of("customer_id", "created_at");

  private static final int SECONDS = "2021-02-03 04:05:06".length();

  @Override
  public About about() {
    return About.run(
        "state.created-as-sent",
        "A new ticket has the title, content, priority, product, mailbox and customer that were sent, and the customer and moment that the answer names",
        Severity.ERROR,
        "What somebody wrote is lost or changed.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Creations.of(transcript).forEach(change -> {
      Step action = change.action();
      findings.examined(action);
      compare(change, action.json().path("ticket"), action, findings);
      long id = Creations.id(change);
      Optional<JsonNode> alone = change.after().detail(id).map(detail -> detail.path("ticket"));
      Optional<JsonNode> listed = change.after().listed(id);
      Step list = change.after().listSteps().stream().findFirst().orElse(action);
      alone.ifPresent(ticket ->
          kept(change, ticket, listed, change.after().detailStep(id).orElse(action), findings));
      listed.ifPresent(ticket -> kept(change, ticket, alone, list, findings));
      alone
          .or(() -> listed)
          .ifPresent(ticket ->
              agrees(change, ticket, change.after().detailStep(id).orElse(list), findings));
    });
  }

  /** What one way of reading shows as it was sent and the other does not is that one's fault, and was kept. */
  private static void kept(
      Change change, JsonNode ticket, Optional<JsonNode> other, Step seenBy, Findings findings) {
    for (String field : FIELDS) {
      boolean elsewhere =
          other.map(o -> o.has(field) && isAsSent(change, o, field)).orElse(false);
      if (!isAsSent(change, ticket, field)) {
        say(
            elsewhere ? findings.at(seenBy, change.action()) : findings.at(change.action(), seenBy),
            change,
            ticket,
            field);
      }
    }
    customer(change, ticket, seenBy, findings);
  }

  private static boolean isAsSent(Change change, JsonNode ticket, String field) {
    return !Creations.sends(change, field)
        || !ticket.has(field)
        || Text.of(Creations.sent(change, field)).equals(Text.of(Facts.text(ticket.path(field))));
  }

  private static void say(Findings.Draft draft, Change change, JsonNode ticket, String field) {
    draft
        .where("/ticket/" + field)
        .expected(Creations.sent(change, field))
        .actual(Facts.text(ticket.path(field)))
        .say("The new ticket has another " + field + " than was sent as "
            + change.action().request().encoding() + ".");
  }

  private static void compare(Change change, JsonNode ticket, Step seenBy, Findings findings) {
    for (String field : FIELDS) {
      if (!isAsSent(change, ticket, field)) {
        say(findings.at(change.action(), seenBy), change, ticket, field);
      }
    }
    customer(change, ticket, seenBy, findings);
  }

  /** What nobody sends is in the answer what it is later: the customer of a portal, and when it was opened. */
  private static void agrees(Change change, JsonNode ticket, Step seenBy, Findings findings) {
    for (String field : AGREED) {
      String answered = plain(change.action().json().at("/ticket/" + field));
      String read = plain(ticket.path(field));
      if (!answered.isEmpty() && !read.isEmpty() && !answered.equals(read)) {
        findings
            .at(change.action(), seenBy)
            .where("/ticket/" + field)
            .expected(answered)
            .actual(read)
            .say("The new ticket has another " + field + " than the answer says.");
      }
    }
  }

  /** Moments come in two forms, and a server may have one here and the other there. */
  private static String plain(JsonNode value) {
    String text = Facts.text(value);
    return text.matches("[0-9-]{10}T[0-9:]{8}.*")
        ? text.substring(0, SECONDS).replace('T', ' ')
        : text;
  }

  private static void customer(Change change, JsonNode ticket, Step seenBy, Findings findings) {
    JsonNode customer = ticket.path("customer");
    for (String field : List.of("email", "first_name", "last_name")) {
      String sent = change.sent("newCustomer[" + field + "]");
      String seen = Facts.text(customer.path(field));
      if (!sent.isEmpty() && customer.has(field) && !sent.equalsIgnoreCase(seen)) {
        findings
            .at(change.action(), seenBy)
            .where("/ticket/customer/" + field)
            .expected(sent)
            .actual(seen)
            .say("The new ticket belongs to another customer than the one who was sent.");
      }
    }
  }
}
