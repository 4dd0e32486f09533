package io.github.fluentsupportkit.bench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table whose first column is text, and the others numbers. */
record Table(List<String> head, List<List<String>> rows) {

  /** With columns in line, so that it reads well as it is. */
  String markdown() {
    int[] widths = IntStream.range(0, head.size())
        .map(column -> Math.max(
            head.get(column).length(),
            rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)))
        .toArray();
    String line = IntStream.range(0, head.size())
        .mapToObj(column -> column == 0
            ? "-".repeat(widths[column])
            : "-".repeat(Math.max(1, widths[column] - 1)) + ":")
        .collect(Collectors.joining(" | ", "| ", " |\n"));
    return line(head, widths)
        + line
        + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> {
          String space = " ".repeat(widths[column] - cells.get(column).length());
          return column == 0 ? cells.get(column) + space : space + cells.get(column);
        })
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
