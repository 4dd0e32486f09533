package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Plan;
import io.github.fluentsupportkit.bench.measure.Repository;
import io.github.fluentsupportkit.bench.measure.Request;
import io.github.fluentsupportkit.bench.measure.Wrk;
import java.util.List;
import java.util.function.Consumer;

/**
 * What looking a password up costs: the same requests to a server that does so with each of them. One that never does differs
 * from the usual one by less than two starts of the same server differ from each other.
 */
final class Authentication {

  private static final int CONNECTIONS = 16;

  private final Repository repository;
  private final Plan plan;
  private final Consumer<String> progress;

  Authentication(Repository repository, Plan plan, Consumer<String> progress) {
    this.repository = repository;
    this.plan = plan;
    this.progress = progress;
  }

  void measure(Store store, String credentials, Figures figures) {
    for (int round = 1; round <= plan.rounds(); round++) {
      progress.accept("server on " + store.name() + ", round " + round + ": authentication");
      if (round % 2 == 1) {
        usual(store, credentials, figures);
        always(store, credentials, figures);
      } else {
        always(store, credentials, figures);
        usual(store, credentials, figures);
      }
    }
  }

  private void usual(Store store, String credentials, Figures figures) {
    measure(
        store,
        Areas.USUAL,
        HelpDesk.start(repository, plan, store, credentials),
        credentials,
        figures);
  }

  private void always(Store store, String credentials, Figures figures) {
    measure(
        store,
        Areas.ALWAYS,
        HelpDesk.start(
            repository, plan, store, credentials, "--set", "help-desk.passwords.trusted-millis=-1"),
        credentials,
        figures);
  }

  private void measure(
      Store store, String how, HelpDesk started, String credentials, Figures figures) {
    try (HelpDesk desk = started) {
      Wrk wrk = new Wrk(repository);
      List<Request> one = List.of(Request.get(HelpDesk.BASE + "/tickets/1"));
      wrk.warmUpFully(plan, desk.host(), credentials, one, CONNECTIONS);
      figures.add(
          Areas.AUTHENTICATION,
          Areas.authentication(store.name(), how),
          wrk.measure(plan, desk.host(), credentials, one, CONNECTIONS));
    }
  }
}
