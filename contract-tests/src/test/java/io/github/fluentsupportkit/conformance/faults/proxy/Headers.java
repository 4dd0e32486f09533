package io.github.fluentsupportkit.conformance.faults.proxy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Headers as they are written, in their order. Immutable.
 *
 * @param all every line
 */
public record Headers(List<Line> all) {

  /** None at all. */
  public static final Headers NONE = new Headers(List.of());

  /**
   * One line.
   *
   * @param name as it is written
   * @param value what it says
   */
  public record Line(String name, String value) {

    boolean is(String other) {
      return name.equalsIgnoreCase(other);
    }
  }

  /** The first value of a header. */
  public Optional<String> first(String name) {
    return all.stream().filter(line -> line.is(name)).map(Line::value).findFirst();
  }

  /** The same, with this value in place of every other. */
  public Headers with(String name, String value) {
    List<Line> lines = new ArrayList<>(without(name).all);
    lines.add(new Line(name, value));
    return new Headers(List.copyOf(lines));
  }

  /** The same without this header. */
  public Headers without(String name) {
    return new Headers(all.stream().filter(line -> !line.is(name)).toList());
  }

  /** The same in the opposite order. */
  public Headers backwards() {
    List<Line> lines = new ArrayList<>(all);
    Collections.reverse(lines);
    return new Headers(List.copyOf(lines));
  }

  /** The same with other names. */
  public Headers named(UnaryOperator<String> names) {
    return new Headers(all.stream()
        .map(line -> new Line(names.apply(line.name()), line.value()))
        .toList());
  }
}
