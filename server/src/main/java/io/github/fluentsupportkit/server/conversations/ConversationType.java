package io.github.fluentsupportkit.server.conversations;

/** For whom a reply is. */
public enum ConversationType {
  /** For the customer. */
  RESPONSE,
  /** For agents only. */
  NOTE,
  /** An event that the help desk noted. */
  INTERNAL_INFO
}
