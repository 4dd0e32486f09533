package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.stories.Cast.Part;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;

/** Things of others that show up where they should not: in an agent's list, or in a customer's name. */
final class OtherPeople {

  /** Does nothing, should it ever run. */
  private static final String SCRIPT =
      " <script>void 'conformance'</script><img src=\"x\" onerror=\"void 'conformance'\">";

  private OtherPeople() {}

  static void play(Stage stage, Belongings own, Attempts attempts) {
    if (!stage.has(Need.STATE)) {
      return;
    }
    if (stage.knows(Caller.AGENT)) {
      Request list = stage.to("listTickets").with("search", stage.marker()).as(Caller.AGENT);
      stage.send("the list of an agent", list.with("per_page", 100));
      stage
          .cast()
          .who(Part.CLOSED)
          .filter(own::isAssigned)
          .ifPresent(closed -> attempts.send(
              "a closed ticket of another agent",
              stage.to("getTicket", closed).as(Caller.AGENT),
              new Intent.Refusal(Reason.FOREIGN_OBJECT, Caller.AGENT.toString())));
      // The page on which the ticket stands for whoever sees all of them.
      long page = own.before().tickets().keySet().stream()
          .filter(id -> id >= own.ticket())
          .count();
      stage.send(
          "a later page of an agent's list",
          list.with("order_by", "id")
              .with("order_type", "DESC")
              .with("per_page", 1)
              .with("page", Math.max(1, page)));
    }
    // In the name of the run's own customer only: a careless server might write to a real one.
    if (stage.knows(Caller.CUSTOMER) && own.customer() != Belongings.UNKNOWN) {
      String text = attempts.text("a customer in the name of another");
      Request request = stage
          .to("createPortalTicket")
          .with("title", text)
          .with("content", text + SCRIPT)
          .with("customer_id", own.customer())
          .as(Caller.CUSTOMER);
      Intent intent = new Intent.Probe("a customer names another one");
      attempts.send("a customer in the name of another", request, intent);
    }
  }
}
