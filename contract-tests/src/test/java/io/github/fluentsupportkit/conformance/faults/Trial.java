package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CannotStartException;
import io.github.fluentsupportkit.conformance.engine.Conformance;
import io.github.fluentsupportkit.conformance.engine.RunSettings;
import io.github.fluentsupportkit.conformance.engine.Selection;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.FrontDoor;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.conformance.http.Credentials;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A run against the sandbox behind a handler.
 *
 * @param findings what counts against the server
 * @param remarks what does not
 * @param requests how many requests it took
 * @param leftovers what the tester says that it could not delete
 * @param showsSecrets whether the verdict has the administrator's password in it
 * @param acts how often the handler did something that the sandbox does not
 * @param remains titles of tickets of the run that are still there
 */
record Trial(
    List<Finding> findings,
    List<Finding> remarks,
    int requests,
    List<String> leftovers,
    boolean showsSecrets,
    int acts,
    List<String> remains) {

  /** No run may send more, what it takes to clean up included. */
  static final int MOST = 300;

  /** No answer may take longer. */
  static final Duration SLOWEST = Duration.ofSeconds(3);

  private static final Map<Caller, Credentials> EVERYBODY = Map.of(
      Caller.ADMINISTRATOR, credentials(SandboxUser.ADMIN),
      Caller.AGENT, credentials(SandboxUser.AGENT_OWN),
      Caller.CUSTOMER, credentials(SandboxUser.MARIA));

  /** Begins with fresh sample data. */
  static Trial of(Conformance conformance, LiveSandbox sandbox, Handler handler)
      throws IOException, InterruptedException, CannotStartException {
    return of(conformance, sandbox, handler, "");
  }

  /** The same, tolerating what is known of a release. */
  static Trial of(Conformance conformance, LiveSandbox sandbox, Handler handler, String release)
      throws IOException, InterruptedException, CannotStartException {
    sandbox.reset();
    Backstage stage = new Backstage(sandbox.origin());
    try (FrontDoor door = FrontDoor.open(handler, stage)) {
      Verdict verdict = conformance.run(settings(door.base(), release));
      int requests = stage.requests();
      return new Trial(
          findings(verdict, severity -> severity != Severity.INFORMATION),
          findings(verdict, severity -> severity == Severity.INFORMATION),
          requests,
          verdict.leftovers(),
          showsSecrets(verdict),
          stage.acts(),
          remains(stage, verdict.marker()));
    }
  }

  /** Asks the sandbox itself, whatever the tester believes. */
  private static List<String> remains(Backstage stage, String marker) {
    Call all = Call.of("GET", "/tickets", SandboxUser.ADMIN, "").with("per_page", 1000);
    return stage
        .send(all)
        .json()
        .at("/tickets/data")
        .valueStream()
        .map(ticket ->
            ticket.path("title").asString("") + " " + ticket.path("content").asString(""))
        .filter(text -> text.contains(marker))
        .toList();
  }

  private static RunSettings settings(URI base, String release) {
    Connection connection = new Connection(
        base, EVERYBODY, true, Connection.MOST, Duration.ofSeconds(10), Duration.ZERO);
    return new RunSettings(connection, Selection.ALL, false, release, Set.of(), 17, SLOWEST, null);
  }

  private static Credentials credentials(String user) {
    return new Credentials(user, SandboxUser.PASSWORD);
  }

  private static boolean showsSecrets(Verdict verdict) {
    String pair = SandboxUser.ADMIN + ":" + SandboxUser.PASSWORD;
    String secret = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    String findings = verdict.groups().toString();
    return findings.contains(secret) || findings.contains(pair);
  }

  private static List<Finding> findings(Verdict verdict, Predicate<Severity> counted) {
    return verdict.results().stream()
        .flatMap(result -> result.findings().stream())
        .filter(judged -> judged.standing() == Standing.NEW)
        .map(judged -> judged.finding())
        .filter(finding -> counted.test(finding.severity()))
        .toList();
  }
}
