package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All pages of a list say the same total. */
final class SameTotal implements Check {

  private static final Set<String> ARRANGING = Set.of("page", "per_page", "order_by", "order_type");

  @Override
  public About about() {
    return About.run(
        "lists.same-total",
        "All pages of a list say the same total",
        Severity.ERROR,
        "The number of pages changes while somebody turns them.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript.walks().stream()
        .filter(walk -> walk.succeeded() && walk.pages().size() > 1)
        .forEach(walk -> {
          for (Step page : walk.pages()) {
            findings.examined(page);
            long total = walk.page(page).path("total").asLong(-1);
            if (total != walk.total() && !othersChangedIt(transcript, walk, page, total)) {
              findings
                  .at(page, walk.pages().get(0))
                  .where("/" + walk.envelope() + "/total")
                  .expected(walk.total())
                  .actual(total)
                  .say("A page says another total than the first one.");
            }
          }
        });
  }

  /** Other people open tickets while a list is read; a total that a later first page confirms is theirs. */
  private static boolean othersChangedIt(Transcript transcript, Walk walk, Step page, long total) {
    Optional<Walk> later = transcript
        .walks(walk.operation())
        .filter(other -> other.pages().get(0).number() > page.number())
        .filter(other -> !other.has("page") && restricts(other).equals(restricts(walk)))
        .findFirst();
    return later.isPresent() && later.get().total() == total;
  }

  /** The parameters that decide which items there are. */
  private static List<Field> restricts(Walk walk) {
    return walk.query().stream().filter(f -> !ARRANGING.contains(f.name())).toList();
  }
}
