package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.report.Conclusion;
import io.github.fluentsupportkit.conformance.report.Report;

/** How the program ends. */
final class ExitCode {

  /** The server conforms, or the program printed what was asked for. */
  static final int OK = 0;

  /** There are findings that count. */
  static final int FINDINGS = 1;

  /** The command line is wrong, a file cannot be read or written, or nothing could be checked. */
  static final int USAGE = 2;

  /** The server cannot be reached, does not let those in whose credentials it got, or has no such API. */
  static final int NO_SERVER = 3;

  /** Something that the program created is still on the server; this wins over findings. */
  static final int LEFT_BEHIND = 4;

  /** The program itself failed, so there is no verdict. */
  static final int DEFECT = 70;

  private ExitCode() {}

  /** That of a verdict. */
  static int of(Report report) {
    if (!report.verdict().leftovers().isEmpty()) {
      return LEFT_BEHIND;
    }
    Conclusion conclusion = report.conclusion();
    return switch (conclusion) {
      case CONFORMS, CONFORMS_WITH_TOLERATED -> OK;
      case FAILS -> FINDINGS;
      case NOTHING_CHECKED -> USAGE;
    };
  }

  /** What it says, for people. */
  static String meaning(int code) {
    return switch (code) {
      case OK -> "the server conforms";
      case FINDINGS -> "there are findings";
      case USAGE -> "nothing was checked";
      case NO_SERVER ->
        "the server could not be reached, or did not let those in whose credentials it got";
      default -> "something was left behind";
    };
  }
}
