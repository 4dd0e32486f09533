package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A list without a filter leaves nothing out. */
final class WholeList implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.whole",
        "A list without a filter has everything that a list with one shows",
        Severity.ERROR,
        "Who does not filter believes to see everything.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (String operation : List.of("listTickets", "listCustomers")) {
      List<Walk> filtered =
          transcript.walks(operation).filter(Reference::isFiltered).toList();
      transcript
          .walks(operation)
          .filter(Reference::isWhole)
          .forEach(whole -> filtered.stream()
              .filter(walk -> walk.parameter("search").equals(whole.parameter("search")))
              .forEach(walk -> compare(whole, walk, findings)));
    }
  }

  private static void compare(Walk whole, Walk filtered, Findings findings) {
    if (whole.ids().isEmpty()) {
      return;
    }
    whole.pages().forEach(findings::examined);
    long latest = Collections.max(whole.ids());
    Set<Long> missing = new TreeSet<>(filtered.ids());
    whole.ids().forEach(missing::remove);
    // Others may have added some since.
    missing.removeIf(id -> id > latest);
    if (!missing.isEmpty()) {
      findings
          .at(whole.pages().get(0), filtered.pages().get(0))
          .where("/" + whole.envelope() + "/data")
          .expected("all " + whole.envelope())
          .actual(whole.envelope() + " " + missing + " are missing, which the list with "
              + filtered.query().get(filtered.query().size() - 1).name() + " shows")
          .say("The list without a filter leaves some out.");
    }
  }
}
