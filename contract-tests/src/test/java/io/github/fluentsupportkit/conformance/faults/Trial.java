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
import io.github.fluentsupportkit.conformance.faults.proxy.Server;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.conformance.http.Credentials;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
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
 * @param acts how often each handler did something that the sandbox does not
 * @param remains titles of tickets of the run that are still there
 */
record Trial(
    List<Finding> findings,
    List<Finding> remarks,
    int requests,
    List<String> leftovers,
    boolean showsSecrets,
    List<Integer> acts,
    List<String> remains) {

  /** No run may send more, what it takes to clean up included. */
  static final int MOST = 300;

  /** No answer may take longer. */
  static final Duration SLOWEST = Duration.ofSeconds(3);

  private static final Map<Caller, Credentials> EVERYBODY = Map.of(
      Caller.ADMINISTRATOR, credentials(SandboxUser.ADMIN),
      Caller.AGENT, credentials(SandboxUser.AGENT_OWN),
      Caller.CUSTOMER, credentials(SandboxUser.MARIA));

  /**
   * Begins with fresh sample data.
   *
   * @param handlers what stands before the sandbox, the last one before the others
   * @param release what is known of it is tolerated
   */
  static Trial of(
      Conformance conformance, LiveSandbox sandbox, List<Handler> handlers, String release)
      throws IOException, InterruptedException, CannotStartException {
    sandbox.reset();
    List<Backstage> stages = new ArrayList<>();
    Server server = sandbox.origin();
    for (Handler handler : handlers) {
      Backstage stage = new Backstage(server);
      stages.add(stage);
      server = call -> Desk.watched(handler).answer(call, stage);
    }
    Backstage door = new Backstage(server);
    try (FrontDoor open = FrontDoor.open(Handler.honest(), door)) {
      Verdict verdict = conformance.run(settings(open.base(), release));
      int requests = door.requests();
      return new Trial(
          findings(verdict, severity -> severity != Severity.INFORMATION),
          findings(verdict, severity -> severity == Severity.INFORMATION),
          requests,
          verdict.leftovers(),
          showsSecrets(verdict),
          stages.stream().map(Backstage::acts).toList(),
          remains(server, verdict.marker()));
    }
  }

  /** Whether there was nothing to say, and nothing left behind. */
  boolean isSilent() {
    return findings.isEmpty() && remains.isEmpty() && leftovers.isEmpty() && isWellBehaved();
  }

  /** Whether the run kept what the tester promises whatever it meets. */
  boolean isWellBehaved() {
    return requests < MOST && !showsSecrets && !hasLittered();
  }

  /**
   * Whether the run left something and does not say so. A server that loses or hides things can keep them from being
   * deleted; then the verdict has to say it.
   */
  boolean hasLittered() {
    return !remains.isEmpty() && leftovers.isEmpty();
  }

  /** Asks the sandbox itself, whatever the tester believes. */
  private static List<String> remains(Server server, String marker) {
    Call all = Call.of("GET", "/tickets", SandboxUser.ADMIN, "").with("per_page", 1000);
    return server
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
    return new RunSettings(
        connection, Selection.ALL, false, false, release, Set.of(), 17, SLOWEST, null);
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
