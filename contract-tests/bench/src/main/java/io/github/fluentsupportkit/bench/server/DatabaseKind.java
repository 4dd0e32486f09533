package io.github.fluentsupportkit.bench.server;

/** The databases that the server runs on. */
public enum DatabaseKind {
  /** The embedded one. */
  H2,
  /** The one for several instances. */
  POSTGRESQL
}
