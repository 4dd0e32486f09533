package io.github.fluentsupportkit.conformance.faults;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Texts as servers spoil them. */
final class Texts {

  private static final int LAST_ASCII = 127;
  private static final int SHORT = 12;

  private Texts() {}

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c <= LAST_ASCII);
  }

  /** As a database without Unicode keeps it. */
  static String withQuestionMarks(String text) {
    StringBuilder ascii = new StringBuilder();
    text.codePoints().forEach(c -> ascii.appendCodePoint(c <= LAST_ASCII ? c : '?'));
    return ascii.toString();
  }

  /** As a column that is too short keeps it. */
  static String cut(String text) {
    return text.length() <= SHORT ? text : text.substring(0, text.length() / 2);
  }

  /** A moment two minutes earlier, as MySQL writes it. */
  static String earlier(String moment) {
    return LocalDateTime.parse(moment.replace(' ', 'T'))
        .minusMinutes(2)
        .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss"));
  }
}
