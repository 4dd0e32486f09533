package io.github.fluentsupportkit.server.errors;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A request is not done, and this is the answer to it. Made by {@link Refusals}. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient JsonNode body;
  private final transient Map<String, String> headers;

  Refusal(int status, JsonNode body, Map<String, String> headers) {
    // Refusals are answers and not accidents, so nobody needs to know where they were made.
    super(null, null, false, false);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** The body of the answer. */
  public JsonNode body() {
    return body;
  }

  /** Further headers of the answer. */
  public Map<String, String> headers() {
    return headers;
  }
}
