package io.github.fluentsupportkit.server.errors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.JsonNode;

/** Answers the requests that fail on their way to a controller or in it. */
@RestControllerAdvice
final class ErrorAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

  private final Failures failures;

  ErrorAdvice(Failures failures) {
    this.failures = failures;
  }

  /** Answers; with nothing where the client went away, as nobody is there to read more. */
  @ExceptionHandler
  @Nullable ResponseEntity<JsonNode> answer(Exception e) {
    if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
      LOG.debug("A connection broke", e);
      return null;
    }
    Refusal refusal = failures.refusal(e);
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.status());
    refusal.headers().forEach(answer::header);
    return answer.body(refusal.body());
  }
}
