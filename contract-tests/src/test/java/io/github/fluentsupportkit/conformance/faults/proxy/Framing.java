package io.github.fluentsupportkit.conformance.faults.proxy;

/** How an answer says where its body ends. */
public enum Framing {
  /** By its length. */
  LENGTH,
  /** In chunks. */
  CHUNKED,
  /** By the end of the connection. */
  CLOSE,
  /** By its length, but the connection ends half-way. */
  LENGTH_BROKEN_OFF,
  /** In chunks, but the connection ends before the last one. */
  CHUNKED_BROKEN_OFF;

  boolean keepsConnection() {
    return this == LENGTH || this == CHUNKED;
  }
}
