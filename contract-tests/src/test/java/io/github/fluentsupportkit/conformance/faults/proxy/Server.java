package io.github.fluentsupportkit.conformance.faults.proxy;

/** What stands behind a handler: the real server, or another handler in front of it. */
@FunctionalInterface
public interface Server {

  /** Answers a request. */
  Reply send(Call call);
}
