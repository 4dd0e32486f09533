package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Requests as they should be, one for each operation, which stories then spoil: by the wrong caller, or by one wrong
 * parameter.
 *
 * <p>They are about what the run created, or about nothing that exists. Whatever they write carries a text, so that it can
 * be told later which of them took effect. They take turns in the encodings.
 */
final class Sound {

  private final Stage stage;
  private final Belongings own;
  private int sent;

  Sound(Stage stage, Belongings own) {
    this.stage = stage;
    this.own = own;
  }

  /**
   * A request to this operation.
   *
   * @param text what it writes; it should have the marker in it
   * @param turn chooses among several things that a request may be about
   */
  Request to(String operation, String text, int turn) {
    Request request = switch (operation) {
      case "listTickets", "listCustomers" -> stage.to(operation);
      case "getTicket", "getTicketAtDocumentedPath" -> stage.to(operation, own.ticket());
      case "getCustomer", "deleteCustomer" -> stage.to(operation, own.customer());
      case "createTicket" -> ticket(text);
      case "createPortalTicket" -> stage.to(operation).with("title", text).with("content", text);
      case "replyToTicket" ->
        stage.to(operation, own.ticket()).with("content", text).with("conversation_type", "note");
      case "updateReply" -> stage.to(operation, own.ticket(), own.reply(0)).with("content", text);
      case "deleteReply", "deleteReplyWithDocumentedMethod" ->
        stage.to(operation, own.ticket(), own.reply(turn + 1));
      case "updateTicketProperty" -> property(turn);
      case "addTag" -> stage.to(operation, own.ticket()).with("tag_id", own.freeTag());
      case "removeTag" -> stage.to(operation, own.ticket(), own.carriedTag());
      case "updateCustomer" -> customer(text);
      case "bulkDeleteTickets" ->
        stage
            .to(operation)
            .with("bulk_action", "delete_tickets")
            .with("ticket_ids[]", own.other(turn));
      default -> throw new IllegalArgumentException("nobody knows how to call " + operation);
    };
    return request.fields().isEmpty() ? request : request.in(encoding(request.method()));
  }

  private Request ticket(String text) {
    long customer = own.customer() == Belongings.UNKNOWN ? own.opener() : own.customer();
    return stage
        .to("createTicket")
        .with("ticket[customer_id]", customer)
        .with("ticket[title]", text)
        .with("ticket[content]", text);
  }

  private Request property(int turn) {
    List<String[]> pairs = own.newPriorities();
    String[] pair = pairs.get(turn % pairs.size());
    return stage
        .to("updateTicketProperty", own.ticket())
        .with("prop_name", pair[0])
        .with("prop_value", pair[1]);
  }

  /** All that the customer should keep, as a release loses what is not sent. */
  private Request customer(String text) {
    JsonNode person = own.person();
    Request request = stage
        .to("updateCustomer", own.customer())
        .with("email", person.path("email").asString(stage.marker() + "@example.com"))
        .with("first_name", text)
        .with("last_name", person.path("last_name").asString(stage.marker()))
        .with("person_type", "customer");
    return request;
  }

  /** PHP takes a multipart body apart for POST only. */
  private Encoding encoding(String method) {
    Encoding next = Encoding.values()[sent++ % Encoding.values().length];
    return next == Encoding.MULTIPART && !method.equals("POST") ? Encoding.FORM : next;
  }
}
