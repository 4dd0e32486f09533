package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tags are there when they were added, and not when they were removed. */
final class TagsPersist implements Check {

  @Override
  public About about() {
    return About.run(
        "state.tags-persist",
        "A tag that was added is on its ticket, one that was removed is not, and all others stay",
        Severity.ERROR,
        "Tickets are not found by their tags, or by the wrong ones.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.changes("addTag").forEach(change -> judge(change, true, findings));
    transcript.changes("removeTag").forEach(change -> judge(change, false, findings));
  }

  private static void judge(Change change, boolean added, Findings findings) {
    long ticket = Replies.ticket(change);
    String tag =
        added ? change.sent("tag_id") : change.action().request().path().replaceAll(".*/", "");
    Optional<List<String>> before = tags(change.before(), ticket);
    Optional<List<String>> after = tags(change.after(), ticket);
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    findings.examined(change.action());
    List<String> wanted = new ArrayList<>(before.get());
    wanted.remove(tag);
    if (added) {
      wanted.add(tag);
      wanted.sort(Comparator.naturalOrder());
    }
    if (!wanted.equals(after.get())) {
      findings
          .at(change.action(), change.after().listSteps().toArray(Step[]::new))
          .where("/ticket/tags")
          .expected("tags " + wanted)
          .actual("tags " + after.get())
          .say("After tag " + tag + " was " + (added ? "added" : "removed")
              + " the ticket has other tags than it should.");
    }
  }

  /** The ids of the tags that it carries; one that it carries twice is there twice. */
  private static Optional<List<String>> tags(Snapshot snapshot, long ticket) {
    return snapshot
        .listed(ticket)
        .filter(shown -> shown.path("tags").isArray())
        .map(shown -> Stream.of(Facts.tags(shown).split(" "))
            .filter(tag -> !tag.isEmpty())
            .toList());
  }
}
