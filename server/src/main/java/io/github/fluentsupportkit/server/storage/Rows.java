package io.github.fluentsupportkit.server.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.KeyHolder;

/** How values stand in columns. */
final class Rows {

  private Rows() {}

  static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  static LocalDateTime moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class);
  }

  static @Nullable LocalDateTime momentOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class);
  }

  static <E extends Enum<E>> E word(ResultSet row, String column, Class<E> type)
      throws SQLException {
    String word = row.getString(column);
    return Enum.valueOf(type, word.isEmpty() ? "EMPTY" : word.toUpperCase(Locale.ROOT));
  }

  /** A constant as a column keeps it; the one that stands for nothing as an empty text. */
  static String word(Enum<?> value) {
    return value.name().equals("EMPTY") ? "" : value.name().toLowerCase(Locale.ROOT);
  }

  /** What {@code like … escape '!'} takes for any text that contains this one. */
  static String containing(String text) {
    return "%" + beginningWith(text);
  }

  static String beginningWith(String text) {
    String literal =
        text.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return literal + "%";
  }

  /** Values of a statement, some of which may be null. */
  static List<?> values(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  /** The id that the database gave to a row. */
  static long id(KeyHolder key) {
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  /** So many question marks, for {@code in (…)}. */
  static String marks(int count) {
    return "?" + ", ?".repeat(count - 1);
  }
}
