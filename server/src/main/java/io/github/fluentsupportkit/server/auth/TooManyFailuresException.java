package io.github.fluentsupportkit.server.auth;

import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords came from an address. */
final class TooManyFailuresException extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final long secondsToWait;

  TooManyFailuresException(long secondsToWait) {
    super("too many failures");
    this.secondsToWait = secondsToWait;
  }

  long secondsToWait() {
    return secondsToWait;
  }
}
