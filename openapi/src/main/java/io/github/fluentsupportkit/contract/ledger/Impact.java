package io.github.fluentsupportkit.contract.ledger;

/** What an entry of the ledger means to a client that was written by the documentation. The worst comes first. */
public enum Impact {
  /** It fails, or data is lost. */
  BREAKS,
  /** It gets something else than it was told, and has to be prepared. */
  DIFFERS,
  /** It has nothing to do, or only what nobody was told is at stake. */
  NOTE
}
