package io.github.fluentsupportkit.server.people;

/** Which of the two a person is. */
public enum PersonType {
  /** Somebody who asks. */
  CUSTOMER,
  /** Somebody who answers. */
  AGENT
}
