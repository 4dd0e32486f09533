package io.github.fluentsupportkit.bench;

import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Goal;
import io.github.fluentsupportkit.bench.measure.MeasuringFailed;
import io.github.fluentsupportkit.bench.measure.Plan;
import io.github.fluentsupportkit.bench.measure.Repository;
import io.github.fluentsupportkit.bench.measure.Wrk;
import io.github.fluentsupportkit.bench.mock.MockBench;
import io.github.fluentsupportkit.bench.report.Report;
import io.github.fluentsupportkit.bench.server.DatabaseKind;
import io.github.fluentsupportkit.bench.server.ServerBench;
import io.github.fluentsupportkit.bench.server.ServerGoals;
import io.github.fluentsupportkit.bench.server.ServerPlan;
import io.github.fluentsupportkit.bench.tester.TesterBench;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: options turned into plans, and figures into a report. */
@Command(
    name = "bench",
    description = {
      "Measures mock, server and tester beside what users would pick instead.",
      "It wants wrk; Prism is installed by npm into target. Run it on a machine that does nothing else."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:measured, and every goal reached; with --toy, measured",
      "1:measured, and a goal missed",
      "2:wrong usage",
      "3:cannot measure"
    })
final class BenchCommand implements Callable<Integer> {

  /** What can be measured. */
  enum Part {
    MOCK,
    SERVER,
    TESTER
  }

  private static final int TOY_TICKETS = 300;

  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "How often everything is measured (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--seconds",
      defaultValue = "3",
      description =
          "How long each load lasts, and before its first round to warm up (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--only",
      split = ",",
      description = "Measure ${COMPLETION-CANDIDATES} only, case does not matter.")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  @Option(
      names = "--database",
      split = ",",
      description = "Measure the server on ${COMPLETION-CANDIDATES} only.")
  private Set<DatabaseKind> databases = EnumSet.allOf(DatabaseKind.class);

  @Option(
      names = "--tickets",
      defaultValue = "100000",
      description =
          "Tickets of the help desk that is measured in full, with five replies each (default: ${DEFAULT-VALUE}).")
  private long tickets;

  @Option(
      names = "--grown",
      defaultValue = "1000000",
      description =
          "Tickets of the help desk that has grown from 1,000 (default: ${DEFAULT-VALUE}).")
  private long grown;

  @Option(
      names = "--connections",
      split = ",",
      defaultValue = "1,16,64",
      description =
          "How many requests to the full server are under way at any moment (default: ${DEFAULT-VALUE}).")
  private List<Integer> connections = List.of();

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Decides the data (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--no-peers", description = "Leave out what npm would have to install.")
  private boolean withoutPeers;

  @Option(
      names = "--toy",
      description = "Everything once, small and short: shows that it works, and no speed.")
  private boolean toy;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Repository repository = Repository.around(Path.of(""));
    check(repository);
    Plan plan =
        toy ? new Plan(1, 1, 0, seed, true) : new Plan(rounds, seconds, seconds, seed, false);
    ServerPlan much = toy
        ? new ServerPlan(
            List.copyOf(databases), TOY_TICKETS, 2, TOY_TICKETS / 10, TOY_TICKETS, List.of(2))
        : new ServerPlan(List.copyOf(databases), tickets, 5, 1_000, grown, connections);
    Consumer<String> progress = line -> {
      out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
      out.flush();
    };
    Figures figures = new Figures();
    try {
      measure(repository, plan, much, figures, progress);
    } catch (MeasuringFailed e) {
      // What was measured until then took long enough to be kept.
      if (!figures.all().isEmpty()) {
        report(repository, plan, figures, goals(figures, much), out);
      }
      throw e;
    }
    return report(repository, plan, figures, goals(figures, much), out);
  }

  private void measure(
      Repository repository,
      Plan plan,
      ServerPlan much,
      Figures figures,
      Consumer<String> progress) {
    if (parts.contains(Part.MOCK)) {
      new MockBench(repository, plan, progress).run(figures, !withoutPeers);
    }
    if (parts.contains(Part.TESTER)) {
      new TesterBench(repository, plan, progress).run(figures);
    }
    if (parts.contains(Part.SERVER)) {
      new ServerBench(repository, plan, much, progress).run(figures);
    }
  }

  private void check(Repository repository) {
    if (!Wrk.isThere()) {
      throw new MeasuringFailed(
          "wrk sends the load, and it is not on this machine; Debian's package is called wrk.");
    }
    List<String> missing = repository.missing(
        "mock-server/target/fluent-support-mock.jar",
        "server/target/unpacked/fluent-support-server.jar",
        "contract-tests/target/fluent-support-conformance.jar");
    if (!missing.isEmpty()) {
      throw new MeasuringFailed(
          "The build has not made " + String.join(", ", missing) + " yet; see CONTRIBUTING.md.");
    }
  }

  private static List<Goal> goals(Figures figures, ServerPlan much) {
    List<Goal> goals = new ArrayList<>(MockBench.goals(figures));
    goals.addAll(ServerGoals.of(figures, much));
    goals.addAll(TesterBench.goals(figures));
    return goals;
  }

  private int report(
      Repository repository, Plan plan, Figures figures, List<Goal> goals, PrintWriter out) {
    Map<String, String> circumstances = new LinkedHashMap<>();
    circumstances.put("processors", "" + Runtime.getRuntime().availableProcessors());
    circumstances.put("Java", System.getProperty("java.vm.name") + " " + Runtime.version());
    circumstances.put("load", Wrk.version());
    circumstances.put(
        "medians of",
        plan.rounds() + " rounds of " + plan.seconds() + " s after " + plan.warmUpSeconds()
            + " s of warming up; goals with × are medians of the ratios in each round");
    Report report = new Report(circumstances, figures, goals);
    Path folder = repository.root().resolve("contract-tests/bench/target/report");
    report.write(folder);
    out.println();
    out.print(report.markdown());
    out.println();
    out.println("Written to " + folder + " as Markdown and JSON.");
    return toy || goals.stream().allMatch(Goal::met) ? ExitCode.OK : ExitCode.GOAL_MISSED;
  }
}
