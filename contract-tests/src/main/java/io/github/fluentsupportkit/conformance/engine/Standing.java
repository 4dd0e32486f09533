package io.github.fluentsupportkit.conformance.engine;

/** How a finding counts. */
public enum Standing {
  /** It counts. */
  NEW,
  /** The ledger has it as a deviation of the release that the server is said to be. */
  KNOWN,
  /** The baseline has it. */
  ACCEPTED
}
