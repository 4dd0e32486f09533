package io.github.fluentsupportkit.server.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, as many as there are, with their values. */
final class Filter {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Adds a condition. */
  Filter and(String condition, Object... values) {
    conditions.add(condition);
    this.values.addAll(List.of(values));
    return this;
  }

  /** Adds that a column has a value, if there is one. */
  Filter andEqual(String column, @Nullable Object value) {
    return value == null ? this : and(column + " = ?", value);
  }

  /** Adds that a column has one of some values, if there are any. */
  Filter andIn(String column, Collection<?> values) {
    return values.isEmpty()
        ? this
        : and(column + " in (" + Rows.marks(values.size()) + ")", values.toArray());
  }

  int size() {
    return conditions.size();
  }

  /** The conditions behind {@code where}; nothing if there are none. */
  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  List<Object> values() {
    return values;
  }
}
