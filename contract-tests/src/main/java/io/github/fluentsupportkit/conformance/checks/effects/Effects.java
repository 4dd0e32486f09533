package io.github.fluentsupportkit.conformance.checks.effects;

import io.github.fluentsupportkit.conformance.transcript.Change;
import java.util.ArrayList;
import java.util.List;

/** Finds what is different behind requests that should all have been refused. */
public final class Effects {

  private Effects() {}

  /**
   * Everything that a refused request of this change must have caused. What a request may have caused that the server
   * says it carried out is not among it: that one is judged by its answer.
   */
  public static List<Effect> of(Change change) {
    Suspects suspects = new Suspects(change.actions());
    List<Effect> effects = new ArrayList<>();
    new TicketEffects(change, suspects).find(effects);
    for (long ticket : change.after().details().keySet()) {
      new DetailEffects(change, suspects, ticket).find(effects);
    }
    new CustomerEffects(change, suspects).find(effects);
    return effects;
  }
}
