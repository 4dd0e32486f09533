package io.github.fluentsupportkit.server.transactions;

/** What the database says of those who write to it. */
public interface Writers {

  /** Whether they have to wait for one another. */
  boolean oneAtATime();
}
