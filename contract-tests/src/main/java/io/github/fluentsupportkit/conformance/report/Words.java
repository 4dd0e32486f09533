package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Phrases that all reports share. */
public final class Words {

  private static final double MILLIS = 1000;

  private Words() {}

  /** A number of things, such as {@code 1 error} and {@code 2 errors}. */
  public static String count(long number, String thing) {
    return number + " " + (number == 1 ? thing : thing + "s");
  }

  /** A number of findings of a severity. */
  public static String count(long number, Severity severity) {
    return severity == Severity.INFORMATION
        ? number + (number == 1 ? " remark" : " remarks")
        : count(number, severity.toString());
  }

  /** Words as a list, such as {@code a, b and c}. */
  public static String and(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    List<String> first = new ArrayList<>(words.subList(0, words.size() - 1));
    return String.join(", ", first) + " and " + words.get(words.size() - 1);
  }

  /** Words with this and a blank between them, in lines of at most so many characters. */
  static List<String> lines(List<String> words, String between, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i < words.size() - 1 ? between : "");
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** How long something took. */
  public static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / MILLIS);
  }

  /** A status, also where there was none. */
  public static String status(int status) {
    return status == 0 ? "no answer" : String.valueOf(status);
  }

  /** What a request was sent for. */
  public static String intent(Intent intent) {
    if (intent instanceof Intent.Refusal refusal) {
      return "to be refused: "
          + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
          + (refusal.subject().isEmpty() ? "" : " (" + refusal.subject() + ")");
    }
    if (intent instanceof Intent.Probe probe) {
      return "a probe: " + probe.subject();
    }
    return intent instanceof Intent.Success ? "to succeed" : "";
  }

  /** The first letter in upper case. */
  public static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
