package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.Locale;

/**
 * How text looks on a terminal.
 *
 * @param colour whether it may have colours
 */
public record Style(boolean colour) {

  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String RED = "31;1";
  private static final String GREEN = "32;1";
  private static final String YELLOW = "33;1";
  private static final String BLUE = "34;1";

  String bold(String text) {
    return in(BOLD, text);
  }

  String dim(String text) {
    return in(DIM, text);
  }

  String conclusion(Conclusion conclusion) {
    String text = conclusion.words().toUpperCase(Locale.ROOT);
    return switch (conclusion) {
      case CONFORMS, CONFORMS_WITH_TOLERATED -> in(GREEN, text);
      case FAILS -> in(RED, text);
      case NOTHING_CHECKED -> in(YELLOW, text);
    };
  }

  String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> in(RED, "error");
      case WARNING -> in(YELLOW, "warning");
      case INFORMATION -> in(BLUE, "remark");
    };
  }

  String bad(String text) {
    return in(RED, text);
  }

  private String in(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
