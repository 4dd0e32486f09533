package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.engine.CannotStartException;
import io.github.fluentsupportkit.conformance.engine.Conformance;
import io.github.fluentsupportkit.conformance.engine.RunSettings;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.conformance.http.Credentials;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.contract.Contract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "run",
    description = {
      "Judges a server.",
      "Without --allow-writes it only reads. With it, it creates tickets and customers of its own,"
          + " touches nothing else, and deletes them at the end."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the server conforms",
      "1:there are findings",
      "2:wrong usage, or nothing could be checked",
      "3:the server cannot be reached, or does not let those in whose credentials it got",
      "4:something was left behind on the server, whatever else there is"
    })
final class RunCommand implements Callable<Integer> {

  static final String LEDGER = "fluent-support-conformance-created.json";

  @Option(
      names = "--base-url",
      required = true,
      paramLabel = "URL",
      description = "Where the API begins, such as https://shop.example/wp-json/fluent-support/v2.")
  private String base = "";

  @Mixin
  private CallerOptions callers = new CallerOptions();

  @Option(
      names = "--allow-writes",
      description = "Create, change and delete tickets and customers of its own.")
  private boolean writes;

  @Option(
      names = "--stateless",
      description = "The server shows examples and keeps nothing, as a mock does.")
  private boolean stateless;

  @Option(
      names = "--thorough",
      description =
          "Break every rule of every parameter in every encoding: some 600 requests more.")
  private boolean thorough;

  @Mixin
  private ToleranceOptions tolerance = new ToleranceOptions();

  @Mixin
  private SelectionOptions selection = new SelectionOptions();

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private ConnectionOptions treatment = new ConnectionOptions();

  @Option(
      names = "--slowest",
      defaultValue = "5",
      paramLabel = "SECONDS",
      description = "An answer that takes longer is a finding (default: ${DEFAULT-VALUE}).")
  private double slowest;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Decides what is left to chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--ledger",
      defaultValue = LEDGER,
      paramLabel = "FILE",
      description =
          "Remembers what was created until it is deleted, for clean (default: ${DEFAULT-VALUE}).")
  private Path ledger = Path.of(LEDGER);

  private final Session session;

  RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    BaseUrl url = BaseUrl.of(base);
    RunSettings settings = settings(url);
    output.check();
    url.hints().forEach(session.err()::println);
    Redaction redaction = Redaction.of(settings.connection().credentials());
    Report report = new Report(verdict(settings, redaction), Contract.bundled(), redaction);
    output.tell(report, session.surroundings(), session.out());
    if (!output.quiet()) {
      tolerance.afterwards(report, session.err());
    }
    return ends(report);
  }

  private RunSettings settings(BaseUrl url) {
    Duration longest = ConnectionOptions.seconds("--slowest", slowest);
    Contract contract = Contract.bundled();
    int usual = Connection.most(thorough);
    RunSettings settings = new RunSettings(
        treatment.connection(url, Map.of(), writes, usual),
        selection.selection(contract, Session.checks(contract)),
        stateless,
        thorough,
        tolerance.release(),
        tolerance.baseline().fingerprints(),
        seed,
        longest,
        writes && !stateless ? ledger : null);
    if (settings.ledger() != null && Files.exists(ledger)) {
      throw CommandFailure.usage(ledger + " says that an earlier run left something behind; clean"
          + " --user NAME --ledger " + ledger + " takes it away");
    }
    Map<Caller, Credentials> credentials =
        callers.credentials(new Passwords(session.surroundings(), session.err()));
    RunSettings known = settings.with(treatment.connection(url, credentials, writes, usual));
    SelectionOptions.checkThatSomethingCanBeMade(
        known.selection(), Session.checks(contract), known.available());
    return known;
  }

  private Verdict verdict(RunSettings settings, Redaction redaction) {
    Connection connection = settings.connection();
    Progress progress = new Progress(
        session.err(), session.surroundings(), connection.most(), redaction, output.quiet());
    try {
      return new Conformance(progress).run(settings);
    } catch (CannotStartException e) {
      progress.done();
      throw CommandFailure.noServer(redaction.apply(String.valueOf(e.getMessage())));
    } finally {
      progress.done();
    }
  }

  private int ends(Report report) {
    int code = ExitCode.of(report);
    if (code == ExitCode.LEFT_BEHIND && writes) {
      session
          .err()
          .println(
              "Something was left behind; clean --user NAME --ledger " + ledger + " tries again.");
    }
    if (!output.quiet()) {
      session.out().println("Exit code " + code + ": " + ExitCode.meaning(code) + ".");
    }
    return code;
  }
}
