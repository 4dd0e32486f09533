package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import java.util.stream.Stream;

/** Beside a ticket stands the agent who asks for it. */
final class AskingAgent implements Check {

  @Override
  public About about() {
    return About.run(
        "state.asking-agent",
        "The agent_id beside a ticket is the agent who asks, who also wrote the replies of the same caller",
        Severity.ERROR,
        "A front end takes the tickets of others for those of its user.",
        Need.WRITES,
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    List<Step> replies =
        answered(transcript, "replyToTicket", "/response/person_id").toList();
    List<String> authors = replies.stream()
        .map(step -> Facts.text(step.json().at("/response/person_id")))
        .distinct()
        .toList();
    // Several authors are one too many, and no answer says which of them is right.
    if (authors.size() == 1) {
      answered(transcript, "getTicket", "/agent_id")
          .forEach(step -> judge(step, authors.get(0), replies.get(0), findings));
    }
  }

  private static Stream<Step> answered(Transcript transcript, String operation, String pointer) {
    return transcript.steps().stream()
        .filter(step -> step.operation().equals(operation) && step.succeeded())
        .filter(step -> step.request().caller() == Caller.ADMINISTRATOR)
        .filter(step -> !Facts.text(step.json().at(pointer)).isEmpty());
  }

  private static void judge(Step step, String author, Step reply, Findings findings) {
    findings.examined(step);
    String said = Facts.text(step.json().path("agent_id"));
    if (!said.equals(author)) {
      findings
          .at(step, reply)
          .where("/agent_id")
          .expected(author + ", the author of the caller's own reply")
          .actual(said)
          .say("The answer takes the caller for another agent.");
    }
  }
}
