package io.github.fluentsupportkit.server.operate;

/** How the program ends. */
final class ExitCode {

  /** It did what it was asked, or was told to stop. */
  static final int OK = 0;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** It cannot listen where it was told to. */
  static final int CANNOT_LISTEN = 3;

  /** The database is out of reach, or is no help desk's. */
  static final int NO_DATABASE = 4;

  /** What was named does not exist, or exists already. */
  static final int NOT_THAT = 5;

  private ExitCode() {}
}
