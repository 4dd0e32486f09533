package io.github.fluentsupportkit.bench;

/** How the program ends. */
final class ExitCode {

  static final int OK = 0;
  static final int GOAL_MISSED = 1;
  static final int FAILED = 3;

  private ExitCode() {}
}
