package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Plan;
import io.github.fluentsupportkit.bench.measure.Repository;
import io.github.fluentsupportkit.bench.measure.Request;
import io.github.fluentsupportkit.bench.measure.Wrk;
import java.util.List;
import java.util.function.Consumer;

/** What looking a password up costs: the same requests to a server that hardly ever does. */
final class Authentication {

  private static final int CONNECTIONS = 16;
  private static final int AN_HOUR = 3_600_000;

  /** Each measurement is of a server just started. */
  private static final int WARM_UPS = 4;

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
        trusting(store, credentials, figures);
      } else {
        trusting(store, credentials, figures);
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

  private void trusting(Store store, String credentials, Figures figures) {
    measure(
        store,
        Areas.TRUSTING,
        HelpDesk.start(
            repository,
            plan,
            store,
            credentials,
            "--set",
            "help-desk.passwords.trusted-millis=" + AN_HOUR),
        credentials,
        figures);
  }

  private void measure(
      Store store, String how, HelpDesk started, String credentials, Figures figures) {
    try (HelpDesk desk = started) {
      Wrk wrk = new Wrk(repository);
      List<Request> one = List.of(Request.get(HelpDesk.BASE + "/tickets/1"));
      for (int i = 0; i < WARM_UPS; i++) {
        wrk.warmUp(plan, desk.host(), credentials, one, CONNECTIONS);
      }
      figures.add(
          Areas.AUTHENTICATION,
          Areas.authentication(store.name(), how),
          wrk.measure(plan, desk.host(), credentials, one, CONNECTIONS));
    }
  }
}
