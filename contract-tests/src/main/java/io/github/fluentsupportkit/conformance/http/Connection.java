package io.github.fluentsupportkit.conformance.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * The server that is judged, and how it is to be treated.
 *
 * @param base where the API begins, without a slash at the end
 * @param credentials those of callers who have their own: administrator, agent, customer
 * @param writes whether requests may change anything
 * @param most how many requests may be sent
 * @param timeout how long to wait for an answer
 * @param pause how long to wait between two requests
 */
public record Connection(
    URI base,
    Map<Caller, Credentials> credentials,
    boolean writes,
    int most,
    Duration timeout,
    Duration pause) {

  /** How many requests a run may send unless told otherwise: with what cleaning up takes, fewer than 300. */
  public static final int MOST = 282;

  /** The same for a run that breaks every rule. */
  public static final int MOST_IF_THOROUGH = 1000;

  /** How many requests a run may send unless told otherwise. */
  public static int most(boolean thorough) {
    return thorough ? MOST_IF_THOROUGH : MOST;
  }
}
