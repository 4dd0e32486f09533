package io.github.fluentsupportkit.bench.mock;

import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Goal;
import io.github.fluentsupportkit.bench.measure.Measure;
import io.github.fluentsupportkit.bench.measure.Plan;
import io.github.fluentsupportkit.bench.measure.Repository;
import io.github.fluentsupportkit.bench.measure.Request;
import io.github.fluentsupportkit.bench.measure.Wrk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * How fast mocks start and answer, and how large they get: each alone on the machine, in an order that changes from
 * round to round, with the documented example of {@code GET /tickets}.
 */
public final class MockBench {

  private static final String AREA = "Mock: GET /tickets, 16 connections";
  private static final int CONNECTIONS = 16;

  private final Repository repository;
  private final Plan plan;
  private final Consumer<String> progress;
  private final Wrk wrk;

  /** Measures what this repository built; {@code progress} is told what comes next. */
  public MockBench(Repository repository, Plan plan, Consumer<String> progress) {
    this.repository = repository;
    this.plan = plan;
    this.progress = progress;
    this.wrk = new Wrk(repository);
  }

  /**
   * Measures.
   *
   * @param withPeers whether to install and measure what does not come by Maven
   */
  public void run(Figures figures, boolean withPeers) {
    List<Contender> order = new ArrayList<>(contenders(withPeers));
    for (int round = 1; round <= plan.rounds(); round++) {
      for (Contender contender : order) {
        progress.accept("mock, round " + round + ": " + contender.name());
        measure(contender, figures);
      }
      Collections.rotate(order, 1);
    }
  }

  private List<Contender> contenders(boolean withPeers) {
    Contenders all = new Contenders(repository);
    List<Contender> contenders = new ArrayList<>(List.of(all.ours(), all.wireMock()));
    if (withPeers && Contenders.canHavePrism()) {
      progress.accept("mock: Prism from npm, unless it is there");
      contenders.add(1, all.prism());
    } else {
      progress.accept(
          "mock: without Prism" + (withPeers ? ", for which npm and Node are not there" : ""));
    }
    return contenders;
  }

  private void measure(Contender contender, Figures figures) {
    try (Contender.Running mock = contender.start(repository)) {
      figures.add(
          AREA, contender.name(), Measure.FIRST_ANSWER, mock.program().millisToFirstAnswer());
      List<Request> tickets = List.of(Request.get(contender.path()));
      wrk.warmUp(plan, mock.host(), Contender.CREDENTIALS, tickets, CONNECTIONS);
      figures.add(
          AREA,
          contender.name(),
          wrk.measure(plan, mock.host(), Contender.CREDENTIALS, tickets, CONNECTIONS));
      figures.add(AREA, contender.name(), Measure.RESIDENT, mock.program().residentMegabytes());
    }
  }

  /** What the mock is to reach; only of what was measured. */
  public static List<Goal> goals(Figures figures) {
    List<Goal> goals = new ArrayList<>();
    figures
        .ratio(AREA, Contenders.OURS, Contenders.PRISM, Measure.THROUGHPUT)
        .ifPresent(ratio -> goals.add(Goal.atLeast("mock: requests/s, to Prism's", ratio, 5, "×")));
    figures
        .ratio(AREA, Contenders.OURS, Contenders.PRISM, Measure.P99)
        .ifPresent(ratio -> goals.add(Goal.atMost("mock: p99, to Prism's", ratio, 1, "×")));
    figures
        .ratio(AREA, Contenders.OURS, Contenders.PRISM, Measure.FIRST_ANSWER)
        .ifPresent(
            ratio -> goals.add(Goal.atMost("mock: first answer, to Prism's", ratio, 0.5, "×")));
    figures
        .of(AREA, Contenders.OURS, Measure.RESIDENT)
        .ifPresent(
            mb -> goals.add(Goal.atMost("mock: resident after load", mb.median(), 110, " MB")));
    return goals;
  }
}
