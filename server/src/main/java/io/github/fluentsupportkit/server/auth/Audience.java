package io.github.fluentsupportkit.server.auth;

/** Who may call an operation. */
public enum Audience {
  /** Everybody who is logged in. */
  USERS {
    @Override
    boolean admits(Caller caller) {
      return true;
    }
  },
  /** Agents; which tickets they see is another question. */
  AGENTS {
    @Override
    boolean admits(Caller caller) {
      return caller.agentId() != null;
    }
  },
  /** Agents who may see customers. */
  AGENTS_FOR_CUSTOMERS {
    @Override
    boolean admits(Caller caller) {
      return caller.may(Permission.CUSTOMERS);
    }
  },
  /** Agents who may delete tickets. */
  AGENTS_WHO_DELETE {
    @Override
    boolean admits(Caller caller) {
      return caller.may(Permission.DELETE_TICKETS);
    }
  },
  /** Nobody: the contract knows the operation, this server does not. */
  NOBODY {
    @Override
    boolean admits(Caller caller) {
      return false;
    }
  };

  abstract boolean admits(Caller caller);
}
