package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Set;
import java.util.TreeSet;
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
        .forEach(walk -> Filters.of(walk).forEach(filter -> {
          walk.pages().forEach(findings::examined);
          Set<Long> missing = reference
              .items(walk)
              .filter(filter::demands)
              .map(item -> item.path("id").asLong(0))
              .collect(Collectors.toCollection(TreeSet::new));
          walk.ids().forEach(missing::remove);
          if (!missing.isEmpty()) {
            findings
                .at(walk.pages().get(0), reference.steps())
                .where(filter.name())
                .expected("all tickets with " + filter)
                .actual("tickets " + missing + " are missing, which the whole list shows with it")
                .say("The list lacks tickets that match the filter.");
          }
        }));
  }
}
