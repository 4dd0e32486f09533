package io.github.fluentsupportkit.conformance.faults.proxy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who may have sent a request to the sandbox. */
public enum SandboxUser {
  /** {@link #ADMIN}. */
  ADMINISTRATOR,
  /** {@link #AGENT_OWN}. */
  AGENT,
  /** {@link #MARIA}. */
  CUSTOMER,
  /** Credentials that are not right. */
  STRANGER,
  /** No credentials. */
  NOBODY;

  /** The password of every user. */
  public static final String PASSWORD = "sandbox";

  /** The administrator. */
  public static final String ADMIN = "admin";

  /** An agent with own and unassigned tickets only. */
  public static final String AGENT_OWN = "agent-own";

  /** A customer. */
  public static final String MARIA = "customer-maria";

  static SandboxUser of(String authorization) {
    if (authorization.isEmpty()) {
      return NOBODY;
    }
    if (authorization.equals(basic(ADMIN))) {
      return ADMINISTRATOR;
    }
    if (authorization.equals(basic(AGENT_OWN))) {
      return AGENT;
    }
    return authorization.equals(basic(MARIA)) ? CUSTOMER : STRANGER;
  }

  private static String basic(String user) {
    byte[] pair = (user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
