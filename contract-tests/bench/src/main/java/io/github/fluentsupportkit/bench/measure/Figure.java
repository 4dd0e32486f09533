package io.github.fluentsupportkit.bench.measure;

import java.util.List;

/**
 * What one measure of one subject came to, round by round.
 *
 * @param area what is compared, such as the mock
 * @param subject whose figure it is
 * @param rounds a value for each round, in order
 */
public record Figure(String area, String subject, Measure measure, List<Double> rounds) {

  /** The middle of the rounds. */
  public double median() {
    return median(rounds);
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
