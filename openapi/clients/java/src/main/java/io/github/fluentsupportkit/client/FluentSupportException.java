package io.github.fluentsupportkit.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is an error, or that cannot be read.
 *
 * <p>Errors of this API come in many forms: fields with their rules, a sentence, a sentence in an object,
 * WordPress's own object with a code, a page of HTML. This is the same for all of them.
 */
public final class FluentSupportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String code;
  private final transient List<FieldError> fieldErrors;
  private final String body;

  private FluentSupportException(
      int status, ErrorBody read, String body, @Nullable Throwable cause) {
    super(read.message(), cause);
    this.status = status;
    this.code = read.code();
    this.fieldErrors = read.fieldErrors();
    this.body = body;
  }

  static FluentSupportException of(int status, String body) {
    return new FluentSupportException(status, ErrorBody.read(status, body), body, null);
  }

  static FluentSupportException unreadable(int status, String body, @Nullable Exception cause) {
    String why = cause == null
        ? ""
        : ": " + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    String message = "The answer (" + status + ") is not what the contract says" + why;
    return new FluentSupportException(status, new ErrorBody(message, null, List.of()), body, cause);
  }

  /** The status of the answer, such as 404. */
  public int status() {
    return status;
  }

  /** WordPress's word for what is wrong, such as {@code rest_forbidden}, or null if there is none. */
  public @Nullable String code() {
    return code;
  }

  /** The fields that were refused; empty if it was not for fields. */
  public List<FieldError> fieldErrors() {
    return fieldErrors == null ? List.of() : fieldErrors;
  }

  /** The answer's body as it came. */
  public String body() {
    return body;
  }

  /**
   * A field that was refused.
   *
   * @param field its name; what a field of {@code ticket} is called (title, ticket.title) depends on the
   *     release
   * @param rule that it broke, such as {@code required}
   * @param message a sentence for people
   */
  public record FieldError(String field, String rule, String message) {}
}
