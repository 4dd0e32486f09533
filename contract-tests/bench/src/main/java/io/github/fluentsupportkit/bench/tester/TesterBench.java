package io.github.fluentsupportkit.bench.tester;

import io.github.fluentsupportkit.bench.measure.Command;
import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Goal;
import io.github.fluentsupportkit.bench.measure.Measure;
import io.github.fluentsupportkit.bench.measure.Plan;
import io.github.fluentsupportkit.bench.measure.Program;
import io.github.fluentsupportkit.bench.measure.Repository;
import io.github.fluentsupportkit.bench.server.HelpDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** How long the tester takes for a full run with writes, and how many requests it sends. */
public final class TesterBench {

  private static final String AREA = "Tester: a full run with writes against the sandbox";
  private static final String OURS = "this tester";

  private final Repository repository;
  private final Plan plan;
  private final Consumer<String> progress;

  /** Measures what this repository built; {@code progress} is told what comes next. */
  public TesterBench(Repository repository, Plan plan, Consumer<String> progress) {
    this.repository = repository;
    this.plan = plan;
    this.progress = progress;
  }

  /** Measures. */
  public void run(Figures figures) {
    try (HelpDesk sandbox = HelpDesk.sandbox(repository)) {
      run(figures, sandbox.host() + HelpDesk.BASE);
    }
  }

  private void run(Figures figures, String api) {
    Path report = repository.workFolder("tester").resolve("report.json");
    for (int round = 1; round <= plan.rounds(); round++) {
      progress.accept("tester, round " + round);
      long began = System.nanoTime();
      Command.run(
          repository.root(),
          Map.of("FLUENT_SUPPORT_PASSWORD", "sandbox"),
          List.of(
              Program.JAVA,
              "-jar",
              "contract-tests/target/fluent-support-conformance.jar",
              "run",
              "--base-url",
              api,
              "--user",
              "admin",
              "--allow-writes",
              "--json",
              report.toString()));
      figures.add(AREA, OURS, Measure.DURATION, (System.nanoTime() - began) / 1e9);
      figures.add(
          AREA,
          OURS,
          Measure.SENT,
          JsonMapper.shared().readTree(report.toFile()).at("/run/requests").asInt());
    }
  }

  /** What the tester is to reach; only of what was measured. */
  public static List<Goal> goals(Figures figures) {
    List<Goal> goals = new ArrayList<>();
    figures
        .of(AREA, OURS, Measure.DURATION)
        .ifPresent(
            figure -> goals.add(Goal.atMost("tester: a full run", figure.median(), 15, " s")));
    figures
        .of(AREA, OURS, Measure.SENT)
        .ifPresent(figure ->
            goals.add(Goal.atMost("tester: requests of a full run", figure.median(), 299, "")));
    return goals;
  }
}
