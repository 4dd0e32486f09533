package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Goal;
import io.github.fluentsupportkit.bench.measure.Measure;
import java.util.ArrayList;
import java.util.List;

/** What the server is to reach. */
public final class ServerGoals {

  /** Of WordPress with the product and 100,000 tickets, on a machine of this kind, where it could be run. */
  private static final double PRODUCT_FIRST_PAGE = 47;

  private static final double PRODUCT_SEARCH = 19;
  private static final int CONNECTIONS = 16;

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
      figures
          .ratio(
              Areas.AUTHENTICATION,
              Areas.authentication(database, Areas.USUAL),
              Areas.authentication(database, Areas.TRUSTING),
              Measure.THROUGHPUT)
          .ifPresent(ratio -> goals.add(Goal.atMost(
              database + ": part of a request that looking passwords up takes",
              100 * Math.max(0, 1 - ratio),
              5,
              " %")));
    }
    return goals;
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
