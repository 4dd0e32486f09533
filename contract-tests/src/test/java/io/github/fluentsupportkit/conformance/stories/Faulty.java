package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.http.Sender;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A server with a fault: what it should refuse it does, and owns up to it or not. */
record Faulty(
    Sender sound, Predicate<Request> concerned, UnaryOperator<Request> done, boolean owned)
    implements Sender {

  /** Lets this caller do what only the administrator may. */
  static UnaryOperator<Sender> letsIn(String operation, Caller caller, boolean owned) {
    return sender -> new Faulty(
        sender,
        request -> request.operation().equals(operation) && request.caller() == caller,
        request -> request.as(Caller.ADMINISTRATOR),
        owned);
  }

  @Override
  public Answer send(Request request) {
    if (!concerned.test(request)) {
      return sound.send(request);
    }
    Answer refusal = owned ? null : sound.send(request);
    Answer done = sound.send(this.done.apply(request));
    return refusal == null ? done : refusal;
  }

  @Override
  public boolean knows(Caller caller) {
    return sound.knows(caller);
  }
}
