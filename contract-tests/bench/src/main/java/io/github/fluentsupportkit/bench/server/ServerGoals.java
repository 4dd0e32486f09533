package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Goal;
import io.github.fluentsupportkit.bench.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the server is to reach. */
public final class ServerGoals {

  /** Of WordPress with the product and 100,000 tickets, on a machine of this kind, where it could be run. */
  private static final double PRODUCT_FIRST_PAGE = 47;

  private static final double PRODUCT_SEARCH = 19;
  private static final int CONNECTIONS = 16;
  private static final int PERCENT = 100;

  /** Unless an operator sets help-desk.passwords.trusted-millis. */
  private static final int LOOK_UPS_A_SECOND = 1;

  private ServerGoals() {}

  /** Only of what was measured. */
  public static List<Goal> of(Figures figures, ServerPlan much) {
    List<Goal> goals = new ArrayList<>();
    figures
        .of(Areas.START, Areas.SANDBOX, Measure.FIRST_ANSWER)
        .ifPresent(figure ->
            goals.add(Goal.atMost("sandbox: first answer", figure.median(), 2500, " ms")));
    for (String database : List.of("H2", "PostgreSQL")) {
      String area = Areas.full(database, much.tickets());
      product(goals, figures, area, database, "first page", PRODUCT_FIRST_PAGE);
      product(goals, figures, area, database, "search, rare words", PRODUCT_SEARCH);
      product(goals, figures, area, database, "search, common words", PRODUCT_SEARCH);
      figures
          .ratio(
              Areas.GROWTH,
              Areas.grown(database, Growth.FIRST_PAGE, much.many()),
              Areas.grown(database, Growth.FIRST_PAGE, much.few()),
              Measure.P50)
          .ifPresent(ratio -> goals.add(
              Goal.atMost(database + ": first page when grown, to when small", ratio, 2, "×")));
      lookUps(figures, database)
          .ifPresent(part -> goals.add(Goal.atMost(
              database + ": part of the time that looking passwords up takes", part, 5, " %")));
    }
    return goals;
  }

  /**
   * In percent: how much longer a request takes with a look-up is what one costs, and under load a user has one in a second.
   */
  private static Optional<Double> lookUps(Figures figures, String database) {
    return seconds(figures, database, Areas.ALWAYS)
        .flatMap(with -> seconds(figures, database, Areas.USUAL)
            .map(without -> PERCENT * LOOK_UPS_A_SECOND * Math.max(0, with - without)));
  }

  /** Between one answer and the next. */
  private static Optional<Double> seconds(Figures figures, String database, String how) {
    return figures
        .of(Areas.AUTHENTICATION, Areas.authentication(database, how), Measure.THROUGHPUT)
        .map(figure -> 1 / figure.median());
  }

  private static void product(
      List<Goal> goals,
      Figures figures,
      String area,
      String database,
      String workload,
      double product) {
    figures
        .of(area, Areas.subject(workload, CONNECTIONS), Measure.THROUGHPUT)
        .ifPresent(figure -> goals.add(Goal.atLeast(
            database + ": requests/s, " + workload + ", to the product's " + (int) product
                + " (measured elsewhere)",
            figure.median() / product,
            1,
            "×")));
  }
}
