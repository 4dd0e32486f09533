package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.contract.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody tries what they may not do: nobody, somebody with a wrong password, a customer, and an agent whose permissions
 * do not suffice. Then it looks whether anything came of it.
 *
 * <p>Operations come one after the other, those that delete last, so that one hole does not hide the next. Wrong passwords
 * are sent sparingly: a server that slows their sender down should do so at the end, if at all.
 */
final class AccessStory implements Story {

  private static final List<Caller> STRANGERS =
      List.of(Caller.CUSTOMER, Caller.AGENT, Caller.NOBODY, Caller.WRONG_PASSWORD);

  @Override
  public String id() {
    return "access";
  }

  @Override
  public Set<Need> needs() {
    return Set.of();
  }

  @Override
  public void play(Stage stage) {
    Optional<Belongings> own = Belongings.of(stage).map(b -> Assignment.toAdministrator(stage, b));
    Belongings things = own.orElseGet(() -> Found.things(stage));
    boolean writes = own.isPresent() || stage.has(Need.WRITES) && !stage.has(Need.STATE);
    Attempts attempts = new Attempts(stage);
    Sound sound = new Sound(stage, things);
    for (Operation operation : operations(stage)) {
      if (writes || operation.method().equals("GET")) {
        for (Caller caller : STRANGERS) {
          attempt(stage, operation, caller, things.assigned(), sound, attempts);
        }
      }
    }
    odd(stage, attempts);
    own.ifPresent(b -> {
      OtherPeople.play(stage, b, attempts);
      attempts.look(b.watched(), b.before());
    });
    if (attempts.braked() > 0) {
      stage.gap("the server answers 429 after a number of wrong passwords, so " + attempts.braked()
          + " operations could not be tried with one");
    }
  }

  private static List<Operation> operations(Stage stage) {
    return stage.contract().operations().stream()
        .filter(operation -> !operation.worksInNoRelease())
        .sorted(Comparator.comparing(AccessStory::danger))
        .toList();
  }

  private static int danger(Operation operation) {
    return switch (operation.method()) {
      case "GET" -> 0;
      case "DELETE" -> operation.id().equals("deleteCustomer") ? 4 : 2;
      default -> operation.id().equals("bulkDeleteTickets") ? 3 : 1;
    };
  }

  private static void attempt(
      Stage stage,
      Operation operation,
      Caller caller,
      boolean assigned,
      Sound sound,
      Attempts attempts) {
    Reason reason = reason(operation, caller);
    // A server that keeps nothing knows no passwords and has no tickets of others.
    boolean pointless = !stage.has(Need.STATE)
        && (reason == Reason.WRONG_CREDENTIALS || reason == Reason.FOREIGN_OBJECT);
    if (reason == null
        || pointless
        || !stage.knows(caller)
        || Admission.isTried(stage, operation.id(), caller)
        || (reason == Reason.FOREIGN_OBJECT && !assigned)) {
      return;
    }
    int turn = STRANGERS.indexOf(caller);
    Request request = sound.to(operation.id(), attempts.text(caller.toString()), turn);
    if (caller == Caller.WRONG_PASSWORD && operation.id().equals("updateCustomer")) {
      // Whoever looks at the method that is sent, and not at the one that is meant, forgets to look
      // at more.
      request = request.meaning(operation.method());
    }
    Caller sender = caller == Caller.WRONG_PASSWORD ? impostor(operation.id()) : caller;
    attempts.send(
        Admission.label(operation.id(), sender),
        request.as(sender),
        new Intent.Refusal(reason, sender.toString()));
  }

  /** Names and passwords are wrong in several ways. */
  private static Caller impostor(String operation) {
    return switch (operation) {
      case "getTicket" -> Caller.LONGER_PASSWORD;
      case "listCustomers" -> Caller.EMPTY_PASSWORD;
      case "getCustomer" -> Caller.UNKNOWN_USER;
      default -> Caller.WRONG_PASSWORD;
    };
  }

  static @Nullable Reason reason(Operation operation, Caller caller) {
    return switch (caller) {
      case NOBODY -> Reason.NO_CREDENTIALS;
      case WRONG_PASSWORD -> Reason.WRONG_CREDENTIALS;
      case CUSTOMER -> operation.roles().contains("customer") ? null : Reason.ROLE;
      case AGENT -> {
        if (!operation.roles().contains("agent")) {
          yield Reason.ROLE;
        }
        // Who may tag is not known of any release.
        boolean tags = operation.path().toString().contains("/tags");
        boolean ofTicket = operation.path().toString().contains("{ticket_id}");
        yield ofTicket && !tags ? Reason.FOREIGN_OBJECT : null;
      }
      default -> null;
    };
  }

  /** Headers that say nothing, and somebody who asks for a ticket that does not exist. */
  private static void odd(Stage stage, Attempts attempts) {
    Request list = stage.to("listTickets");
    attempts.send(
        "malformed credentials",
        list.as(Caller.MALFORMED),
        new Intent.Refusal(Reason.MALFORMED_CREDENTIALS, "Authorization: Basic %%%"));
    attempts.send(
        "credentials as the documentation shows them",
        list.as(Caller.CLEAR_TEXT),
        new Intent.Refusal(Reason.MALFORMED_CREDENTIALS, "Authorization in clear text"));
    attempts.send(
        "a ticket that does not exist, by nobody",
        stage.to("getTicket", Belongings.UNKNOWN).as(Caller.NOBODY),
        new Intent.Refusal(Reason.NO_CREDENTIALS, "nobody"));
    attempts.send(
        "a customer who does not exist, by nobody",
        stage.to("getCustomer", Belongings.UNKNOWN).as(Caller.NOBODY),
        new Intent.Refusal(Reason.NO_CREDENTIALS, "nobody"));
  }
}
