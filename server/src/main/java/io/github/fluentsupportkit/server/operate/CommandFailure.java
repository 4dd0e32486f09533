package io.github.fluentsupportkit.server.operate;

/** Why a command did not do what it was asked, in words for whoever typed it. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;

  CommandFailure(int code, String message) {
    super(message);
    this.code = code;
  }

  /** Something is named that does not exist, or that exists already. */
  static CommandFailure notThat(String message) {
    return new CommandFailure(ExitCode.NOT_THAT, message);
  }

  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  int code() {
    return code;
  }
}
