package io.github.fluentsupportkit.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Collects what is measured, in the order in which it first came. */
public final class Figures {

  private final Map<Key, List<Double>> all = new LinkedHashMap<>();

  /** Adds the value of one more round. */
  public void add(String area, String subject, Measure measure, double value) {
    all.computeIfAbsent(new Key(area, subject, measure), key -> new ArrayList<>())
        .add(value);
  }

  /** Adds what a load came to. */
  public void add(String area, String subject, Load load) {
    add(area, subject, Measure.THROUGHPUT, load.requestsPerSecond());
    add(area, subject, Measure.P50, load.p50Millis());
    add(area, subject, Measure.P99, load.p99Millis());
  }

  /** All of them. */
  public List<Figure> all() {
    return all.entrySet().stream()
        .map(e -> new Figure(
            e.getKey().area(),
            e.getKey().subject(),
            e.getKey().measure(),
            List.copyOf(e.getValue())))
        .toList();
  }

  /** One of them; empty if it was not measured. */
  public Optional<Figure> of(String area, String subject, Measure measure) {
    return Optional.ofNullable(all.get(new Key(area, subject, measure)))
        .map(rounds -> new Figure(area, subject, measure, List.copyOf(rounds)));
  }

  /**
   * The median of what one subject's figure is to another's, each in the same round: a machine that was busy in a round
   * was so for both. Empty if one of them was not measured.
   */
  public Optional<Double> ratio(String area, String subject, String other, Measure measure) {
    return of(area, subject, measure)
        .flatMap(one -> of(area, other, measure).map(two -> ratio(one.rounds(), two.rounds())));
  }

  private static double ratio(List<Double> one, List<Double> two) {
    return Figure.median(IntStream.range(0, Math.min(one.size(), two.size()))
        .mapToObj(round -> one.get(round) / two.get(round))
        .toList());
  }

  private record Key(String area, String subject, Measure measure) {}
}
