package io.github.fluentsupportkit.contract.conformance;

/**
 * A way in which an exchange differs from the contract.
 *
 * @param kind what sort of difference it is
 * @param operation the operation's id, or empty where the request leads to none
 * @param status of the answer
 * @param pointer JSON pointer into the body of the answer or the input of the request, or the header, or the path that
 *     leads to no operation
 * @param rule the rule that is broken, or the method that leads to no operation; empty where the kind says all
 * @param message what was found and what would be right
 */
public record Difference(
    Kind kind, String operation, int status, String pointer, String rule, String message) {

  /** Sorts of differences. */
  public enum Kind {
    /** The request leads to no operation, and the answer does not say so. */
    NO_OPERATION,
    /** The contract knows no such status here. */
    STATUS,
    /** The body is no JSON or breaks its schema. */
    BODY,
    /** A header breaks its schema, or says what the contract does not. */
    HEADER,
    /** The request breaks a rule that only the documentation has, and was taken. */
    UNCHECKED,
    /** The request breaks a rule that releases enforce, and was taken. */
    ACCEPTED,
    /** The request conforms, and was refused for its fields. */
    REFUSED,
    /** The server crashed, or the connection ended without an answer. */
    CRASHED
  }

  @Override
  public String toString() {
    return kind
        + " "
        + (operation.isEmpty() ? "(no operation)" : operation)
        + " "
        + status
        + " "
        + pointer
        + (rule.isEmpty() ? "" : " [" + rule + "]")
        + ": "
        + message;
  }
}
