package io.github.fluentsupportkit.conformance.transcript;

/** What a request was sent for, and so what a right answer to it is. */
public sealed interface Intent {

  /** Nobody knows; the traffic is recorded. */
  record Unknown() implements Intent {}

  /** The request is as documented and should succeed. */
  record Success() implements Intent {}

  /**
   * The request should be refused, and leave nothing behind.
   *
   * @param reason why
   * @param subject the parameter, id or caller that it is about, for people to read
   */
  record Refusal(Reason reason, String subject) implements Intent {}

  /**
   * The request does what no documentation speaks of, and is sent to see that the server stays on its feet and changes
   * nothing.
   *
   * @param subject what is odd about it
   */
  record Probe(String subject) implements Intent {}

  /** Why a request should be refused. */
  enum Reason {
    /** It has no credentials. */
    NO_CREDENTIALS,
    /** Its password is wrong, or nobody has its user name. */
    WRONG_CREDENTIALS,
    /** Its Authorization header is malformed. */
    MALFORMED_CREDENTIALS,
    /** Its caller may not call the operation. */
    ROLE,
    /** Its caller may not touch this object. */
    FOREIGN_OBJECT,
    /** A parameter is missing that releases ask for. */
    MISSING,
    /** A parameter is missing that only the documentation requires. */
    MISSING_BY_DOCUMENTATION,
    /** A parameter has a value that releases refuse. */
    INVALID,
    /** A parameter has a value that only the documentation excludes. */
    INVALID_BY_DOCUMENTATION,
    /** Nothing has this id. */
    UNKNOWN_ID,
    /** The thing belongs to another parent than the path says. */
    WRONG_PARENT,
    /** The thing was deleted before. */
    GONE,
    /** There is no such route, or not by this method. */
    NO_ROUTE,
    /** The body is not what it says it is. */
    BROKEN_BODY
  }
}
