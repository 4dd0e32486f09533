package io.github.fluentsupportkit.server.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers the requests that fail on their way to a controller or in it. */
@RestControllerAdvice
final class ErrorAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

  private final Failures failures;
  private final ErrorWriter errors;

  ErrorAdvice(Failures failures, ErrorWriter errors) {
    this.failures = failures;
    this.errors = errors;
  }

  /** Answers; with nothing where the client went away, as nobody is there to read more. */
  @ExceptionHandler
  void answer(Exception e, HttpServletResponse response) throws IOException {
    if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
      LOG.debug("A connection broke", e);
    } else {
      errors.write(failures.refusal(e), response);
    }
  }
}
