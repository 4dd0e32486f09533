package io.github.fluentsupportkit.server.people;

/** Whether a person may still write. */
public enum PersonStatus {
  /** May. */
  ACTIVE,
  /** May not. */
  INACTIVE
}
