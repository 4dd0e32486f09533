package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.http.Caller;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds answers that caches may hand to others. */
final class PrivateAnswers implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.caching",
      "No cache may keep what somebody with credentials was answered",
      Severity.WARNING,
      "A cache between server and client hands one person's tickets to the next.");

  private static final Pattern LASTS = Pattern.compile("(?:s-maxage|max-age)\\s*=\\s*\"?[1-9]");

  private static final List<String> PRIVATE = List.of("private", "no-store", "no-cache");

  private static final int SUCCESS = 300;

  private static final Set<Caller> KNOWN =
      Set.of(Caller.ADMINISTRATOR, Caller.AGENT, Caller.CUSTOMER);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived()
        && reading.status() < SUCCESS
        && !reading.isOptions()
        && KNOWN.contains(reading.step().request().caller());
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    String value = String.join(
            ", ", reading.step().answer().headers().getOrDefault("cache-control", List.of()))
        .toLowerCase(Locale.ROOT);
    boolean kept = value.contains("public") || LASTS.matcher(value).find();
    boolean guarded = PRIVATE.stream().anyMatch(value::contains);
    if (kept && !guarded) {
      findings
          .at(reading.step())
          .where("Cache-Control")
          .expected("no-cache, must-revalidate, max-age=0, or another value that keeps caches away")
          .actual(value)
          .say("Caches may keep an answer to somebody who is logged in.");
    }
  }
}
