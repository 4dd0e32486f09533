package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.Map;

/** Finds answers about another record than the path names. */
final class OwnId implements Rule {

  private static final About ABOUT = About.live(
      "responses.own-id",
      "An answer is about the record that the path names",
      Severity.ERROR,
      "A client shows or changes the wrong ticket, reply or customer.");

  private static final String TICKET = "ticket_id";
  private static final String REPLY = "response_id";
  private static final String CUSTOMER = "customer_id";

  /** Where an operation repeats an id of its path, with * for any position in a list. */
  private static final Map<String, Map<String, String>> PLACES = Map.of(
      "getTicket",
      Map.of(
          "/ticket/id",
          TICKET,
          "/responses/*/ticket_id",
          TICKET,
          "/ticket/responses/*/ticket_id",
          TICKET),
      "replyToTicket",
      Map.of("/ticket/id", TICKET, "/response/ticket_id", TICKET),
      "updateReply",
      Map.of("/response/id", REPLY, "/response/ticket_id", TICKET),
      "addTag",
      Map.of("/tags/*/pivot/source_id", TICKET),
      "removeTag",
      Map.of("/tags/*/pivot/source_id", TICKET),
      "getCustomer",
      Map.of("/customer/id", CUSTOMER, "/tickets/*/customer_id", CUSTOMER),
      "updateCustomer",
      Map.of("/customer/id", CUSTOMER));

  private static final int SUCCESS = 300;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema()
        && reading.status() < SUCCESS
        && PLACES.containsKey(operation(reading));
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    Map<String, String> places = PLACES.getOrDefault(operation(reading), Map.of());
    places.forEach((pattern, name) -> {
      String asked = Digits.of(reading.ids().getOrDefault(name, ""));
      for (Described.Place place : reading.places()) {
        String answered = Digits.of(place.value());
        if (matches(pattern, place.pointer()) && !answered.isEmpty() && !answered.equals(asked)) {
          findings
              .at(reading.step())
              .where(place.pointer())
              .expected(asked + ", the " + name + " of the path")
              .actual(place.value())
              .say("The answer is about another record than the path names.");
        }
      }
    });
  }

  private static String operation(Reading reading) {
    return reading.operation() == null ? "" : reading.operation().id();
  }

  private static boolean matches(String pattern, String pointer) {
    return pointer.matches(pattern.replace("*", "[0-9]+"));
  }
}
