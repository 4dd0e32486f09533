package io.github.fluentsupportkit.mock.wire;

/** The mock cannot listen where it was told to, most often because the port is in use. */
public final class CannotListenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotListenException(String host, int port, Throwable cause) {
    super("cannot listen on " + host + " port " + port + ": " + root(cause), cause);
  }

  /** Whether the address is there but taken. */
  public boolean isPortInUse() {
    return getMessage() != null && getMessage().endsWith("in use");
  }

  private static String root(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
