package io.github.fluentsupportkit.conformance.http;

/** A request that might change something, on a server where nothing may be changed. */
public final class UnsafeRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsafeRequestException(Request request) {
    super(request.method() + " " + request.path()
        + " may not leave this program without --allow-writes");
  }
}
