package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.cleanup.Created;
import io.github.fluentsupportkit.conformance.cleanup.CreatedFile;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.HttpSender;
import io.github.fluentsupportkit.conformance.http.OutOfBudgetException;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.stories.Admission;
import io.github.fluentsupportkit.conformance.stories.Stage;
import io.github.fluentsupportkit.conformance.stories.Stories;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Judges servers and recorded traffic. */
public final class Conformance {

  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final String NO_ROUTE = "\"rest_no_route\"";

  private final Contract contract;
  private final Ledger ledger;
  private final Listener listener;

  /** Judges by the contract that comes with the program. */
  public Conformance(Listener listener) {
    this.contract = Contract.bundled();
    this.ledger = Ledger.bundled();
    this.listener = listener;
  }

  /**
   * Judges a server.
   *
   * @throws CannotStartException if it cannot be reached, does not let in whose credentials there are, or has no such API
   */
  public Verdict run(RunSettings settings) throws CannotStartException {
    Instant started = Instant.now();
    String marker = "conformance"
        + Long.toString(
            new Random(settings.seed() ^ started.toEpochMilli()).nextInt(0x1000000) | 0x1000000,
            36);
    HttpSender sender = new HttpSender(settings.connection());
    String base = settings.connection().base().toString();
    Created created = new Created(
        settings.ledger() == null
            ? changed -> {}
            : CreatedFile.at(settings.ledger(), base, marker));
    Stage stage = new Stage(contract, sender, marker, created, listener::answered);
    Set<Need> available = settings.available();
    Undone undone =
        new Undone(settings.connection(), contract, marker, created, sender::stop, listener);
    Thread hook = undone.whenTheProgramEnds();
    try {
      login(stage);
      play(stage, available);
    } finally {
      undone.now(hook);
    }
    listener.judging();
    return verdict(base, settings, marker, started, stage.transcript(), available, undone.left());
  }

  private void login(Stage stage) throws CannotStartException {
    Step step = stage.login(Request.to(contract.operation("listTickets").orElseThrow()));
    if (step.status() == 0) {
      throw new CannotStartException(
          "The server cannot be reached: " + step.answer().failure());
    }
    if (step.status() == UNAUTHENTICATED || step.status() == FORBIDDEN) {
      throw new CannotStartException("The server does not let the administrator in: it answers "
          + step.status() + " to GET /tickets.");
    }
    if (step.status() == NOT_FOUND && !knowsTheRoute(step.answer().body())) {
      throw new CannotStartException("There is no Fluent Support at this address: GET /tickets is"
          + " answered 404. It usually ends with " + Contract.BASE_PATH + ".");
    }
  }

  private static void admission(Stage stage) throws CannotStartException {
    for (Caller caller : List.of(Caller.AGENT, Caller.CUSTOMER)) {
      List<String> refusals = stage.knows(caller) ? Admission.refusals(stage, caller) : List.of();
      if (!refusals.isEmpty()) {
        throw new CannotStartException("The server does not let the " + caller
            + " in: it answers 401 to " + String.join(" and to ", refusals)
            + ", as it would to a wrong name or password.");
      }
    }
  }

  /** What is no route is a page for people, or an error that says so; a faulty server answers something else. */
  private static boolean knowsTheRoute(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return text.stripLeading().startsWith("{") && !text.contains(NO_ROUTE);
  }

  private static void play(Stage stage, Set<Need> available) throws CannotStartException {
    try {
      if (available.contains(Need.STATE)) {
        admission(stage);
      }
      Stories.play(stage, available);
    } catch (OutOfBudgetException e) {
      stage.brokenOff(String.valueOf(e.getMessage()));
    }
  }

  private Verdict verdict(
      String subject,
      RunSettings settings,
      String marker,
      Instant started,
      Transcript transcript,
      Set<Need> available,
      List<String> left) {
    KnownDeviations known = new KnownDeviations(ledger, settings.release());
    Standings standings = new Standings(known, settings.baseline());
    // In a run the others see to what these find in the traffic of somebody else.
    List<Check> checks = Checks.all(contract, settings.slowest()).stream()
        .filter(check -> !check.about().needs().contains(Need.RECORDING))
        .toList();
    List<CheckResult> results =
        new Jury(checks, settings.selection(), available, standings::of).judge(transcript);
    return new Verdict(
        subject,
        settings.release(),
        contract.version(),
        marker,
        settings.seed(),
        started,
        Duration.between(started, Instant.now()),
        transcript,
        results,
        Grouping.of(results),
        new TreeSet<>(known.stale(results)),
        left);
  }

  /**
   * Judges recorded traffic by those checks that judge single exchanges.
   *
   * @param subject the name of the recording
   * @param steps what was recorded
   */
  public Verdict judge(
      String subject, List<Step> steps, Selection selection, String release, Set<String> baseline) {
    Instant started = Instant.now();
    KnownDeviations known = new KnownDeviations(ledger, release);
    Standings standings = new Standings(known, baseline);
    List<Check> checks = Checks.all(contract, Duration.ofDays(1)).stream()
        .filter(check -> check.about().recordings())
        .toList();
    Transcript transcript = Transcript.recorded(steps);
    List<CheckResult> results =
        new Jury(checks, selection, EnumSet.allOf(Need.class), standings::of).judge(transcript);
    return new Verdict(
        subject,
        release,
        contract.version(),
        "",
        0,
        started,
        Duration.between(started, Instant.now()),
        transcript,
        results,
        Grouping.of(results),
        Set.of(),
        List.of());
  }
}
