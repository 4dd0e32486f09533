package io.github.fluentsupportkit.conformance.cli;

/** A command that cannot do what it was asked, and says why in one line. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;

  private CommandFailure(int code, String message) {
    super(message);
    this.code = code;
  }

  /** What the command line says cannot be done. */
  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  /** There is no server, or it does not let anybody in. */
  static CommandFailure noServer(String message) {
    return new CommandFailure(ExitCode.NO_SERVER, message);
  }

  int code() {
    return code;
  }
}
