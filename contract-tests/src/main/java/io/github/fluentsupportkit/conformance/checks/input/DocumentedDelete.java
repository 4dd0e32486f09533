package io.github.fluentsupportkit.conformance.checks.input;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** The documented method to delete a reply. No release has it; a server that has it should do what it says. */
final class DocumentedDelete implements Check {

  private static final String OPERATION = "deleteReplyWithDocumentedMethod";

  @Override
  public About about() {
    return About.run(
        "input.documented-delete",
        "A server that takes POST for deleting a reply deletes it",
        Severity.ERROR,
        "A client is told that a reply is gone, and customers read on.",
        Need.STATE,
        Need.WRITES);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Change change : transcript.changes()) {
      for (Step step : change.actions()) {
        if (step.operation().equals(OPERATION)) {
          judge(step, change, findings);
        }
      }
    }
  }

  private static void judge(Step step, Change change, Findings findings) {
    findings.examined(step);
    String[] path = step.request().path().split("/");
    boolean there = change
        .after()
        .detail(Long.parseLong(path[2]))
        .map(detail -> detail
            .path("responses")
            .valueStream()
            .anyMatch(reply -> reply.path("id").asString("").equals(path[4])))
        .orElse(false);
    if (step.succeeded() && there) {
      findings
          .at(step)
          .where("status")
          .expected("404, or a reply that is gone")
          .actual(step.status())
          .say("The answer says that the reply was deleted, and it is still there.");
    }
  }
}
