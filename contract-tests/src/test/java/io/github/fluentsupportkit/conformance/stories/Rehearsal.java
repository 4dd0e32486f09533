package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.access.AccessChecks;
import io.github.fluentsupportkit.conformance.checks.input.InputChecks;
import io.github.fluentsupportkit.conformance.checks.wire.WireChecks;
import io.github.fluentsupportkit.conformance.cleanup.Cleanup;
import io.github.fluentsupportkit.conformance.cleanup.Created;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.conformance.http.Credentials;
import io.github.fluentsupportkit.conformance.http.HttpSender;
import io.github.fluentsupportkit.conformance.http.Sender;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Target;
import io.github.fluentsupportkit.contract.Contract;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Plays stories against a server, after others that create a few things for them. */
final class Rehearsal {

  private static final int MOST = 1000;

  private final Contract contract = Contract.bundled();
  private final HttpSender sender;
  private final Created created = new Created(changed -> {});
  private final Stage stage;
  private final Set<Need> available;

  Rehearsal(
      String base,
      Map<Caller, Credentials> credentials,
      UnaryOperator<Sender> fault,
      Need... needs) {
    this.available = EnumSet.noneOf(Need.class);
    this.available.addAll(List.of(needs));
    this.sender = new HttpSender(new Connection(
        URI.create(base),
        credentials,
        available.contains(Need.WRITES),
        MOST,
        Duration.ofSeconds(20),
        Duration.ZERO));
    this.stage = new Stage(
        contract,
        fault.apply(sender),
        "rehearsal" + Long.toString(System.nanoTime() & 0xffffff, 36),
        created,
        step -> {});
    stage.provide(available);
  }

  /** Four tickets of a new customer, one of them with three replies and one that was deleted. */
  Rehearsal withThings() {
    for (int i = 0; i < 4; i++) {
      var change = stage
          .own()
          .create(
              "a ticket",
              stage
                  .to("createTicket")
                  .with("ticket[title]", stage.marker() + " ticket " + i)
                  .with("ticket[content]", stage.marker())
                  .with("ticket[create_customer]", "yes")
                  .with("newCustomer[first_name]", "Tess")
                  .with("newCustomer[last_name]", stage.marker())
                  .with("newCustomer[email]", stage.marker() + "@example.com"),
              true);
      stage.created().customer(change.action().json().at("/ticket/customer_id").asLong(0));
    }
    long ticket = created.tickets().iterator().next();
    long reply = 0;
    for (int i = 0; i < 4; i++) {
      reply = stage
          .change(
              "a reply",
              stage
                  .to("replyToTicket", ticket)
                  .with("content", stage.marker() + " reply " + i)
                  .with("conversation_type", "response"),
              Target.tickets(ticket))
          .action()
          .json()
          .at("/response/id")
          .asLong(0);
    }
    stage.change(
        "a reply deleted", stage.to("deleteReply", ticket, reply), Target.reply(ticket, reply));
    stage.send("customers", stage.to("listCustomers"));
    stage.send("tickets", stage.to("listTickets"));
    return this;
  }

  /** How many requests the story sent. */
  int play(Story story) {
    int before = sender.sent();
    stage.begin(story.id());
    story.play(stage);
    return sender.sent() - before;
  }

  List<Finding> judge() {
    List<Finding> found = new ArrayList<>();
    checks().forEach(check -> {
      Findings findings = new Findings(check.about());
      check.judge(stage.transcript(), findings);
      found.addAll(findings.found());
    });
    return found;
  }

  /** Ids of checks that found nothing to look at. */
  List<String> idle() {
    return checks()
        .filter(check -> {
          Findings findings = new Findings(check.about());
          check.judge(stage.transcript(), findings);
          return findings.examined().isEmpty();
        })
        .map(check -> check.about().id())
        .toList();
  }

  private static Stream<Check> checks() {
    return Stream.of(AccessChecks.all(), InputChecks.all(), WireChecks.all(Duration.ofSeconds(10)))
        .flatMap(List::stream);
  }

  Stage stage() {
    return stage;
  }

  List<String> cleanUp() {
    return new Cleanup(contract, sender, stage.marker()).delete(created).sentences();
  }
}
