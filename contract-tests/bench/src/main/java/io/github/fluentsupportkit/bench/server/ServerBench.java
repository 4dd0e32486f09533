package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Load;
import io.github.fluentsupportkit.bench.measure.Measure;
import io.github.fluentsupportkit.bench.measure.Plan;
import io.github.fluentsupportkit.bench.measure.Repository;
import io.github.fluentsupportkit.bench.measure.Wrk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How fast help desks answer, with much in them, as they grow, and when they start. */
public final class ServerBench {

  private final Repository repository;
  private final Plan plan;
  private final ServerPlan much;
  private final Consumer<String> progress;
  private final Wrk wrk;

  /** Measures what this repository built; {@code progress} is told what comes next. */
  public ServerBench(Repository repository, Plan plan, ServerPlan much, Consumer<String> progress) {
    this.repository = repository;
    this.plan = plan;
    this.much = much;
    this.progress = progress;
    this.wrk = new Wrk(repository);
  }

  /** Measures. */
  public void run(Figures figures) {
    sandbox(figures);
    try (Stores stores = new Stores(repository)) {
      List<DatabaseKind> kinds = much.databases();
      for (DatabaseKind kind : kinds) {
        boolean first = kind.equals(kinds.get(0));
        boolean last = kind.equals(kinds.get(kinds.size() - 1));
        Store store = stores.fresh(kind);
        String credentials = full(store, figures);
        if (last || !plan.toy()) {
          new Authentication(repository, plan, progress).measure(store, credentials, figures);
        }
        if (first || !plan.toy()) {
          new Growth(repository, plan, much, progress).measure(stores.fresh(kind), figures);
        }
      }
    }
  }

  private void sandbox(Figures figures) {
    for (int round = 1; round <= plan.rounds(); round++) {
      progress.accept("server, round " + round + ": start of the sandbox");
      try (HelpDesk sandbox = HelpDesk.sandbox(repository)) {
        figures.add(
            Areas.START,
            Areas.SANDBOX,
            Measure.FIRST_ANSWER,
            sandbox.program().millisToFirstAnswer());
        figures.add(
            Areas.START, Areas.SANDBOX, Measure.RESIDENT, sandbox.program().residentMegabytes());
      }
    }
  }

  /** Gives the credentials of its administrator. */
  private String full(Store store, Figures figures) {
    progress.accept(String.format(
        Locale.ROOT, "server on %s: %,d tickets are made", store.name(), much.tickets()));
    String credentials = HelpDesk.prepare(repository, plan, store);
    List<Workload> reading;
    List<Workload> writing;
    try (Filling filling = new Filling(store, plan.seed())) {
      filling.upTo(much.tickets(), much.repliesEach());
      reading = Workload.reading(much.tickets(), filling.words());
      writing = Workload.writing(much.tickets(), filling.words());
    }
    String area = Areas.full(store, much.tickets());
    try (HelpDesk desk = started(store, credentials, figures)) {
      load(area, desk, credentials, reading, figures);
      load(area, desk, credentials, writing, figures);
      figures.add(
          Areas.START,
          Areas.afterLoad(store),
          Measure.RESIDENT,
          desk.program().residentMegabytes());
      if (store.name().equals("H2")) {
        statements(store, desk, credentials, reading, writing, figures);
      }
    }
    return credentials;
  }

  /** Started once for each round, and running from the last one on. */
  private HelpDesk started(Store store, String credentials, Figures figures) {
    for (int round = 1; ; round++) {
      progress.accept("server on " + store.name() + ", round " + round + ": start when full");
      HelpDesk desk = HelpDesk.start(repository, plan, store, credentials);
      figures.add(
          Areas.START,
          Areas.whenFull(store),
          Measure.FIRST_ANSWER,
          desk.program().millisToFirstAnswer());
      if (round == plan.rounds()) {
        return desk;
      }
      desk.close();
    }
  }

  private void load(
      String area, HelpDesk desk, String credentials, List<Workload> workloads, Figures figures) {
    List<Workload> order = new ArrayList<>(workloads);
    for (Workload one : order) {
      // Alone first: cold, a crowd of searches would not get one answer before wrk gives up.
      wrk.warmUp(plan, desk.host(), credentials, one.requests(), 1);
      wrk.warmUp(
          plan, desk.host(), credentials, one.requests(), Collections.max(much.connections()));
      desk.settle();
    }
    for (int round = 1; round <= plan.rounds(); round++) {
      for (Workload workload : order) {
        progress.accept(area + ", round " + round + ": " + workload.name());
        for (int connections : much.connections()) {
          Load load = wrk.measure(plan, desk.host(), credentials, workload.requests(), connections);
          figures.add(area, Areas.subject(workload.name(), connections), load);
          desk.settle();
        }
      }
      Collections.rotate(order, 1);
    }
  }

  private static void statements(
      Store store,
      HelpDesk desk,
      String credentials,
      List<Workload> reading,
      List<Workload> writing,
      Figures figures) {
    Statements statements = new Statements(store);
    List<Workload> all = new ArrayList<>(reading);
    all.addAll(writing);
    for (Workload workload : all) {
      figures.add(
          Areas.STATEMENTS,
          workload.name(),
          Measure.STATEMENTS,
          statements.of(desk.host(), credentials, workload.requests().get(0)));
    }
  }
}
