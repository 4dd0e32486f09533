package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Another direction is another order. */
final class OrderIsHeard implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.order-type",
        "ASC and DESC list the same items in opposite directions",
        Severity.ERROR,
        "Agents take the oldest question for the newest.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    List<Walk> byId = transcript
        .walks("listTickets")
        .filter(walk -> walk.parameter("order_by").equals("id"))
        .toList();
    for (Walk up : byId) {
      for (Walk down : byId) {
        if (up.complete()
            && up.parameter("order_type").equals("ASC")
            && down.parameter("order_type").equals("DESC")) {
          judge(up, down, findings);
        }
      }
    }
  }

  private static void judge(Walk up, Walk down, Findings findings) {
    findings.examined(up.pages().get(0), down.pages().get(0));
    List<Long> all = up.ids();
    int size = Math.min(down.ids().size(), all.size());
    Set<Long> expected = new TreeSet<>(all.subList(all.size() - size, all.size()));
    Set<Long> actual = new TreeSet<>(down.ids());
    if (!actual.equals(expected)) {
      findings
          .at(down.pages().get(0), up.pages().get(0))
          .where("order_type")
          .expected("tickets " + expected + " first, which are the last ones upwards")
          .actual("tickets " + actual)
          .say("Downwards the list does not begin with what it ends with upwards.");
    }
  }
}
