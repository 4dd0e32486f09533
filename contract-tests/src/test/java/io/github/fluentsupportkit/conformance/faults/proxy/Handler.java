package io.github.fluentsupportkit.conformance.faults.proxy;

/** Answers requests, with the help of the real server or without. */
@FunctionalInterface
public interface Handler {

  /** Answers one. Requests may come at the same time. */
  Reply answer(Call call, Backstage stage);

  /** What the real server does. */
  static Handler honest() {
    return (call, stage) -> stage.send(call);
  }
}
