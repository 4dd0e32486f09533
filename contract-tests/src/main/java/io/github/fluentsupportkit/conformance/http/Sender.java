package io.github.fluentsupportkit.conformance.http;

/** Takes requests to the server that is judged. */
public interface Sender {

  /**
   * Sends a request and waits for its answer. A server that cannot be reached or breaks off is an answer too, see
   * {@link Answer#failure()}.
   *
   * @throws OutOfBudgetException if no further request may be sent
   * @throws UnsafeRequestException if the request might change something and that is not allowed
   */
  Answer send(Request request);

  /** Whether there are credentials for this caller. */
  boolean knows(Caller caller);
}
