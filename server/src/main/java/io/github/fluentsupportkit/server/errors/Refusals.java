package io.github.fluentsupportkit.server.errors;

import io.github.fluentsupportkit.server.contract.ServedContract;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The refusals of the API, with the bodies that the contract shows for them. */
@Component
public final class Refusals {

  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int TOO_SLOW = 408;
  private static final int TOO_LARGE = 413;
  private static final int UNPROCESSABLE = 422;
  private static final int LOCKED = 423;
  private static final int TOO_MANY = 429;
  private static final int DEFECT = 500;
  private static final int NOT_IMPLEMENTED = 501;
  private static final int UNAVAILABLE = 503;
  private static final int UNKNOWN_VERSION = 505;

  private static final String CRITICAL = "internal_server_error";

  private final ServedContract contract;

  Refusals(ServedContract contract) {
    this.contract = contract;
  }

  /** Nobody is logged in. */
  public Refusal unauthenticated() {
    return shared(UNAUTHORIZED, "Unauthenticated", "unauthenticated");
  }

  /** Who is logged in may not do this. */
  public Refusal notPermitted() {
    return shared(FORBIDDEN, "NotPermitted", "not-permitted");
  }

  /** There is no such path, or not with this method. */
  public Refusal noRoute() {
    return shared(NOT_FOUND, "NoRoute", "no-route");
  }

  /** The body calls itself JSON and is not. */
  public Refusal invalidJson() {
    return shared(BAD_REQUEST, "InvalidJson", "invalid-json");
  }

  /** The request did not arrive in time. */
  public Refusal tooSlow() {
    return shared(TOO_SLOW, "TooSlow", "kit-too-slow");
  }

  /** The body is larger than this server takes. */
  public Refusal tooLarge() {
    return shared(TOO_LARGE, "TooLarge", "kit-too-large");
  }

  /** Too many wrong passwords came from this address. */
  public Refusal tooManyFailures(long retryAfterSeconds) {
    JsonNode body = contract.sharedExample("TooManyFailures", "kit-too-many-failures");
    return new Refusal(
        TOO_MANY, body, Map.of("Retry-After", Long.toString(Math.max(1, retryAfterSeconds))));
  }

  /** No ticket has this id. */
  public Refusal unknownTicket() {
    return shared(NOT_FOUND, "TicketNotFound", "kit-unknown-ticket");
  }

  /** No reply of this ticket has this id. */
  public Refusal unknownReply() {
    return shared(NOT_FOUND, "ReplyNotFound", "kit-unknown-reply");
  }

  /** No customer has this id. */
  public Refusal unknownCustomer() {
    return shared(NOT_FOUND, "CustomerNotFound", "kit-unknown-customer");
  }

  /** The refusal that an operation shows in this example. */
  public Refusal ofExample(String operation, int status, String example) {
    return new Refusal(status, contract.example(operation, status, example), Map.of());
  }

  /** The ticket exists, but is not for this agent. */
  public Refusal foreignTicket() {
    return ofExample("replyToTicket", LOCKED, "foreign-ticket");
  }

  /**
   * Fields are wrong.
   *
   * @param violations the rules that each field broke, with a sentence
   */
  public Refusal fields(Map<String, Map<String, String>> violations) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    violations.forEach((field, rules) ->
        rules.forEach((rule, message) -> body.withObjectProperty(field).put(rule, message)));
    return new Refusal(UNPROCESSABLE, body, Map.of());
  }

  /** What stands for a status with which the server's container refused a request before anybody looked at it. */
  public Refusal ofContainer(int status) {
    return switch (status) {
      case NOT_FOUND, METHOD_NOT_ALLOWED -> noRoute();
      case TOO_SLOW -> tooSlow();
      case TOO_LARGE -> tooLarge();
      // Methods and versions that nobody knows are faults of whoever sent them.
      case NOT_IMPLEMENTED, UNKNOWN_VERSION -> unreadable();
      default -> status < DEFECT ? unreadable() : defect();
    };
  }

  /** The request is no HTTP, or breaks off. */
  public Refusal unreadable() {
    return failed(BAD_REQUEST, "rest_unreadable_request", "The request is no valid HTTP.");
  }

  /** The server has a defect; its log says which. */
  Refusal defect() {
    return failed(
        DEFECT,
        CRITICAL,
        "The server failed. Its log says why, under the request id of this answer.");
  }

  /** The database does not answer. */
  Refusal unavailable() {
    JsonNode body = contract.sharedExample("Unavailable", "kit-unavailable");
    return new Refusal(UNAVAILABLE, body, Map.of("Retry-After", "1"));
  }

  /** What no operation of the contract answers, in the form of WordPress's critical error. */
  private static Refusal failed(int status, String code, String message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("code", code).put("message", message);
    body.putObject("data").put("status", status);
    body.putArray("additional_errors");
    return new Refusal(status, body, Map.of());
  }

  private Refusal shared(int status, String response, String example) {
    return new Refusal(status, contract.sharedExample(response, example), Map.of());
  }
}
