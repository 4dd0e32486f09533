package io.github.fluentsupportkit.bench.report;

import io.github.fluentsupportkit.bench.measure.Figure;
import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Goal;
import io.github.fluentsupportkit.bench.measure.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures and goals as tables. */
final class Tables {

  private Tables() {}

  /** A table for each area, with a line for each subject: medians. */
  static Map<String, Table> of(Figures figures) {
    Map<String, List<Figure>> areas = figures.all().stream()
        .collect(Collectors.groupingBy(Figure::area, LinkedHashMap::new, Collectors.toList()));
    Map<String, Table> tables = new LinkedHashMap<>();
    areas.forEach((area, all) -> tables.put(area, table(figures, area, all)));
    return tables;
  }

  private static Table table(Figures figures, String area, List<Figure> all) {
    List<Measure> measures =
        all.stream().map(Figure::measure).distinct().sorted().toList();
    List<String> head = new ArrayList<>(List.of(""));
    measures.forEach(measure -> head.add(measure.title()));
    List<List<String>> rows = new ArrayList<>();
    for (String subject : all.stream().map(Figure::subject).distinct().toList()) {
      List<String> row = new ArrayList<>(List.of(subject));
      measures.forEach(measure -> row.add(figures
          .of(area, subject, measure)
          .map(figure -> measure.shown(figure.median()))
          .orElse("")));
      rows.add(row);
    }
    return new Table(head, rows);
  }

  static Table of(List<Goal> goals) {
    return new Table(
        List.of("", "wanted", "measured", ""),
        goals.stream()
            .map(goal -> List.of(
                goal.what(),
                (goal.atLeast() ? "≥ " : "≤ ") + shown(goal.limit()) + goal.unit(),
                shown(goal.measured()) + goal.unit(),
                goal.met() ? "reached" : "MISSED"))
            .toList());
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.3g", value);
  }
}
