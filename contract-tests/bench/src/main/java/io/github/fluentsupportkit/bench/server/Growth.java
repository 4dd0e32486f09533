package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Plan;
import io.github.fluentsupportkit.bench.measure.Repository;
import io.github.fluentsupportkit.bench.measure.Wrk;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a help desk costs that was small and has grown. */
final class Growth {

  static final String FIRST_PAGE = "first page";

  private static final List<String> SHOWN =
      List.of(FIRST_PAGE, "search, rare words", "search, common words", "last page");

  private final Repository repository;
  private final Plan plan;
  private final ServerPlan much;
  private final Consumer<String> progress;

  Growth(Repository repository, Plan plan, ServerPlan much, Consumer<String> progress) {
    this.repository = repository;
    this.plan = plan;
    this.much = much;
    this.progress = progress;
  }

  void measure(Store store, Figures figures) {
    String credentials = HelpDesk.prepare(repository, plan, store);
    for (long tickets : List.of(much.few(), much.many())) {
      progress.accept(String.format(
          Locale.ROOT, "server on %s: it grows to %,d tickets", store.name(), tickets));
      List<Workload> workloads;
      try (Filling filling = new Filling(store, plan.seed())) {
        filling.upTo(tickets, 1);
        workloads = Workload.reading(tickets, filling.words());
      }
      try (HelpDesk desk = HelpDesk.start(repository, plan, store, credentials)) {
        measure(store, desk, credentials, tickets, workloads, figures);
      }
    }
  }

  private void measure(
      Store store,
      HelpDesk desk,
      String credentials,
      long tickets,
      List<Workload> workloads,
      Figures figures) {
    Wrk wrk = new Wrk(repository);
    List<Workload> shown =
        workloads.stream().filter(one -> SHOWN.contains(one.name())).toList();
    shown.forEach(one -> wrk.warmUp(plan, desk.host(), credentials, one.requests(), 1));
    desk.settle();
    // A search through so much leaves the compiler little time for anything else, which is no
    // growth of the first page.
    shown.stream()
        .filter(one -> one.name().equals(FIRST_PAGE))
        .forEach(one -> wrk.warmUpFully(plan, desk.host(), credentials, one.requests(), 1));
    desk.settle();
    for (int round = 1; round <= plan.rounds(); round++) {
      for (Workload workload : shown) {
        figures.add(
            Areas.GROWTH,
            Areas.grown(store.name(), workload.name(), tickets),
            wrk.measure(plan, desk.host(), credentials, workload.requests(), 1));
      }
    }
  }
}
