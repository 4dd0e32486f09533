package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

  private static final Map<String, List<Repeated>> REPEATED = Map.of(
      "getTicket",
      List.of(
          Repeated.at("/ticket/id", TICKET),
          Repeated.at("/responses/*/ticket_id", TICKET),
          Repeated.at("/ticket/responses/*/ticket_id", TICKET)),
      "replyToTicket",
      List.of(Repeated.at("/ticket/id", TICKET), Repeated.at("/response/ticket_id", TICKET)),
      "updateReply",
      List.of(Repeated.at("/response/id", REPLY), Repeated.at("/response/ticket_id", TICKET)),
      "addTag",
      List.of(Repeated.at("/tags/*/pivot/source_id", TICKET)),
      "removeTag",
      List.of(Repeated.at("/tags/*/pivot/source_id", TICKET)),
      "getCustomer",
      List.of(
          Repeated.at("/customer/id", CUSTOMER), Repeated.at("/tickets/*/customer_id", CUSTOMER)),
      "updateCustomer",
      List.of(Repeated.at("/customer/id", CUSTOMER)));

  private static final int SUCCESS = 300;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema()
        && reading.status() < SUCCESS
        && REPEATED.containsKey(operation(reading));
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    for (Repeated repeated : REPEATED.getOrDefault(operation(reading), List.of())) {
      String asked = Digits.of(reading.ids().getOrDefault(repeated.id(), ""));
      reading.places().stream().filter(repeated::isAt).forEach(place -> {
        String answered = Digits.of(place.value());
        if (!answered.isEmpty() && !answered.equals(asked)) {
          findings
              .at(reading.step())
              .where(place.pointer())
              .expected(asked + ", the " + repeated.id() + " of the path")
              .actual(place.value())
              .say("The answer is about another record than the path names.");
        }
      });
    }
  }

  private static String operation(Reading reading) {
    return reading.operation() == null ? "" : reading.operation().id();
  }

  /**
   * An id of the path that an answer repeats.
   *
   * @param pointers matches the places where it does
   * @param id its name in the path
   */
  private record Repeated(Pattern pointers, String id) {

    /** At a JSON pointer, with * for any position in a list. */
    static Repeated at(String pointer, String id) {
      return new Repeated(Pattern.compile(pointer.replace("*", "[0-9]+")), id);
    }

    boolean isAt(Described.Place place) {
      return pointers.matcher(place.pointer()).matches();
    }
  }
}
