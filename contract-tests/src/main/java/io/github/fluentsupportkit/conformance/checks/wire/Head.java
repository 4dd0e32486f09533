package io.github.fluentsupportkit.conformance.checks.wire;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.Locale;
import java.util.Optional;

/** HEAD is answered as GET is, without the body. */
final class Head implements Check {

  @Override
  public About about() {
    return About.run(
        "wire.head",
        "HEAD is answered with the status and the content type of GET",
        Severity.WARNING,
        "Proxies and monitors ask so; the API's documentation does not speak of it, HTTP does.");
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (Step head : transcript.steps()) {
      if (head.request().method().equals("HEAD")) {
        transcript.steps().stream()
            .filter(get -> get.request().equals(head.request().by("GET").withoutHeader("Origin")))
            .findFirst()
            .ifPresent(get -> compare(head, get, findings));
      }
    }
  }

  private static void compare(Step head, Step get, Findings findings) {
    findings.examined(head);
    if (head.status() != get.status()) {
      findings
          .at(head, get)
          .where("status")
          .expected(get.status() + ", as for GET")
          .actual(head.status())
          .say("HEAD has another status than GET.");
    } else if (!type(head).equals(type(get))) {
      findings
          .at(head, get)
          .where("Content-Type")
          .expected(type(get).orElse("none"))
          .actual(type(head).orElse("none"))
          .say("HEAD has another content type than GET.");
    }
  }

  private static Optional<String> type(Step step) {
    return step.answer()
        .header("content-type")
        .map(type -> type.toLowerCase(Locale.ROOT).split(";")[0].strip());
  }
}
