package io.github.fluentsupportkit.mock.cli;

/** How the program ends. */
final class ExitCode {

  /** It did what it was asked, or was told to stop. */
  static final int OK = 0;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** It cannot listen where it was told to. */
  static final int CANNOT_LISTEN = 3;

  /** The contract is broken. */
  static final int BROKEN_CONTRACT = 4;

  private ExitCode() {}
}
