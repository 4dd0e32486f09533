package io.github.fluentsupportkit.conformance.http;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param status the HTTP status, or 0 if there was none
 * @param headers all values by name, in lower case
 * @param body its bytes, unpacked where they came compressed
 * @param failure what kept the answer from coming whole, or null
 * @param sent when the request was sent, or null where nobody knows
 * @param millis from the request's first byte to the answer's last one
 */
public record Answer(
    int status,
    Map<String, List<String>> headers,
    byte[] body,
    @Nullable String failure,
    @Nullable Instant sent,
    long millis) {

  /** One of which nobody knows when it was asked for. */
  public Answer(
      int status,
      Map<String, List<String>> headers,
      byte[] body,
      @Nullable String failure,
      long millis) {
    this(status, headers, body, failure, null, millis);
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.stream().findFirst();
  }
}
