package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import tools.jackson.databind.JsonNode;

/** A filter lists only what matches. */
final class FilterOnly implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.filter-only",
        "A filtered list has only items that match",
        Severity.ERROR,
        "Agents work on what is not theirs, and reports are wrong.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    Reference reference = Reference.of(transcript, "listTickets");
    transcript
        .walks("listTickets")
        .forEach(walk -> Filters.of(walk).forEach(filter -> {
          for (Step page : walk.pages()) {
            findings.examined(page);
            for (JsonNode item : walk.page(page).path("data")) {
              if (!filter.admits(item)) {
                findings
                    .at(page, reference.steps())
                    .where(filter.name())
                    .expected("only items with " + filter)
                    .actual("ticket " + item.path("id").asString("") + " with " + filter.seen(item))
                    .say("The list has a ticket that the filter should have kept out.");
                return;
              }
            }
          }
        }));
  }
}
