package io.github.fluentsupportkit.server.errors;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.JsonNode;

/** Answers the requests that fail on their way to a controller or in it. */
@RestControllerAdvice
final class ErrorAdvice {

  private final Failures failures;

  ErrorAdvice(Failures failures) {
    this.failures = failures;
  }

  @ExceptionHandler
  ResponseEntity<JsonNode> answer(Exception e) {
    Refusal refusal = failures.refusal(e);
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.status());
    refusal.headers().forEach(answer::header);
    return answer.body(refusal.body());
  }
}
