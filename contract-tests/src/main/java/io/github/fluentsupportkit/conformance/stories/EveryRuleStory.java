package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.contract.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Breaks every rule that the contract has for a parameter, in every encoding that the operation takes: hundreds of
 * requests, which is why nobody gets them without asking.
 */
final class EveryRuleStory implements Story {

  @Override
  public String id() {
    return "every-rule";
  }

  @Override
  public Set<Need> needs() {
    return Set.of(Need.STATE, Need.THOROUGHNESS);
  }

  @Override
  public void play(Stage stage) {
    RuleBreaking breaking = new RuleBreaking(stage.contract());
    for (Operation operation : stage.contract().operations()) {
      if (!operation.worksInNoRelease() && operation.input().has("properties")) {
        Optional<Belongings> own = Belongings.of(stage);
        if (reads(operation) || own.isPresent()) {
          play(stage, operation, own.orElse(Belongings.NONE), breaking);
        }
      }
    }
  }

  private static void play(
      Stage stage, Operation operation, Belongings own, RuleBreaking breaking) {
    Attempts attempts = new Attempts(stage);
    if (!reads(operation)) {
      Request whole = new Sound(stage, own).to(operation.id(), attempts.text("body"), 0);
      BrokenBodies.playAll(stage, whole, breaking.nothing(operation, whole), attempts);
    }
    for (Request whole : wholes(stage, operation.id(), own, attempts)) {
      for (RuleBreaking.Broken broken : breaking.of(operation, whole)) {
        for (Encoding encoding : encodings(operation)) {
          attempts.send(
              operation.id() + " " + broken.how() + " in " + encoding,
              MissingValues.asWhoever(stage, in(encoding, broken.request())),
              broken.intent());
        }
      }
    }
    if (!reads(operation)) {
      attempts.look(own.watched(), own.before());
    }
  }

  /** Requests with nothing wrong, which between them have every rule of the operation apply. */
  private static List<Request> wholes(
      Stage stage, String operation, Belongings own, Attempts attempts) {
    Request whole = new Sound(stage, own).to(operation, attempts.text("rule"), 0);
    return switch (operation) {
      case "createTicket" ->
        List.of(whole, MissingValues.newCustomer(stage, attempts.text("rule")));
      case "updateTicketProperty" ->
        List.of(
            whole,
            stage
                .to(operation, own.ticket())
                .with("prop_name", "product_id")
                .with("prop_value", "0"));
      default -> List.of(whole);
    };
  }

  private static boolean reads(Operation operation) {
    return operation.method().equals("GET");
  }

  private static List<Encoding> encodings(Operation operation) {
    return reads(operation) ? List.of(Encoding.QUERY) : List.of(Encoding.values());
  }

  /** PHP takes a multipart body apart for POST only. */
  private static Request in(Encoding encoding, Request request) {
    Request sent = request.in(encoding);
    return encoding == Encoding.MULTIPART && !request.method().equals("POST")
        ? sent.meaning(request.method())
        : sent;
  }
}
