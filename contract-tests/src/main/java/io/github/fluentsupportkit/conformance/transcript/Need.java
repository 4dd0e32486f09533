package io.github.fluentsupportkit.conformance.transcript;

/** What a check or a story cannot do without. */
public enum Need {
  /** Permission to write. */
  WRITES("permission to write (--allow-writes)"),
  /** A server that remembers what it is told. */
  STATE(
      "a server that keeps what it is told and knows what it refuses (this one is said to be --stateless)"),
  /** Credentials of an agent with fewer permissions. */
  AGENT("credentials of a limited agent (--agent-user)"),
  /** Credentials of a customer. */
  CUSTOMER("credentials of a customer (--customer-user)"),
  /** Leave to send hundreds of requests more. */
  THOROUGHNESS("time for hundreds of requests more (--thorough)"),
  /** Traffic that others caused: in a run other checks see to the same, knowing what each request was for. */
  RECORDING("recorded traffic (the command judge)");

  private final String words;

  Need(String words) {
    this.words = words;
  }

  /** What it is, as reports say it. */
  @Override
  public String toString() {
    return words;
  }
}
