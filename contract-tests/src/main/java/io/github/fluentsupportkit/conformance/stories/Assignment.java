package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.Set;

/** Sees to it that a ticket is the administrator's, and so not one of a limited agent. */
final class Assignment {

  private Assignment() {}

  /** The same belongings, with their ticket assigned. */
  static Belongings toAdministrator(Stage stage, Belongings own) {
    long asking = own.detail().path("agent_id").asLong(0);
    if (!stage.knows(Caller.AGENT) || asking == 0 || own.assigned()) {
      return own;
    }
    stage.change(
        "the ticket goes to the administrator",
        stage
            .to("updateTicketProperty", own.ticket())
            .with("prop_name", "agent_id")
            .with("prop_value", asking),
        new Target(Set.of(own.ticket()), Set.of(), Set.of()));
    return Belongings.of(stage).orElse(own);
  }
}
