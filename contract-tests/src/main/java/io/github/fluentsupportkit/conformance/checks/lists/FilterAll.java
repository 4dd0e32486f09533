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
import java.util.stream.Collectors;

/** A filter lists all that match. */
final class FilterAll implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.filter-all",
        "A filtered list has all items that match, compared with the whole list",
        Severity.ERROR,
        "Questions are overlooked.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Reference reference = Reference.of(transcript, "listTickets");
    transcript
        .walks("listTickets")
        .filter(walk -> walk.complete() && reference.covers(walk))
        // What a search leaves out is the search's business.
        .filter(walk -> walk.parameter("search").isBlank() || Reference.isFiltered(walk))
        .forEach(walk -> judge(walk, reference, findings));
  }

  private static void judge(Walk walk, Reference reference, Findings findings) {
    List<Filters> filters = Filters.of(walk).toList();
    if (filters.isEmpty()) {
      return;
    }
    walk.pages().forEach(findings::examined);
    Set<Long> missing =
        reference.missing(walk, item -> filters.stream().allMatch(filter -> filter.demands(item)));
    if (!missing.isEmpty()) {
      findings
          .at(walk.pages().get(0), reference.steps())
          .where(filters.get(0).name())
          .expected("all tickets with "
              + filters.stream().map(Filters::toString).collect(Collectors.joining(" and ")))
          .actual("tickets " + missing + " are missing, which the whole list shows with it")
          .say("The list lacks tickets that match the filter.");
    }
  }
}
