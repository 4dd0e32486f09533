package io.github.fluentsupportkit.conformance.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a record says, in a form in which it can be compared: numbers and strings of digits are the same, and so are
 * null, nothing and an empty text.
 */
public final class Facts {

  /** Fields of a ticket that nothing changes but a request that means to. */
  private static final List<String> TICKET = List.of(
      "customer_id",
      "agent_id",
      "mailbox_id",
      "product_id",
      "privacy",
      "priority",
      "client_priority",
      "status",
      "title",
      "content",
      "slug",
      "hash",
      "source",
      "response_count",
      "first_response_time",
      "last_agent_response",
      "last_customer_response",
      "resolved_at",
      "closed_by",
      "created_at");

  private static final List<String> REPLY = List.of(
      "ticket_id",
      "person_id",
      "conversation_type",
      "content",
      "source",
      "is_important",
      "created_at");

  private static final List<String> CUSTOMER = List.of(
      "first_name",
      "last_name",
      "email",
      "title",
      "avatar",
      "person_type",
      "status",
      "address_line_1",
      "address_line_2",
      "city",
      "zip",
      "state",
      "country",
      "note",
      "user_id",
      "created_at");

  private Facts() {}

  /** A ticket of a list, its tags included. */
  public static Map<String, String> ticket(JsonNode ticket) {
    Map<String, String> facts = of(ticket, TICKET);
    if (ticket.path("tags").isArray()) {
      facts.put("tags", tags(ticket));
    }
    return facts;
  }

  /** The ids of the tags that a ticket carries, in their order. */
  public static String tags(JsonNode ticket) {
    return ticket
        .path("tags")
        .valueStream()
        .map(tag -> text(tag.path("id")))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** A reply. */
  public static Map<String, String> reply(JsonNode reply) {
    return of(reply, REPLY);
  }

  /** Replies by their ids. */
  public static Map<Long, Map<String, String>> replies(JsonNode list) {
    Map<Long, Map<String, String>> replies = new TreeMap<>();
    list.forEach(reply -> replies.put(reply.path("id").asLong(0), reply(reply)));
    return replies;
  }

  /** A customer. */
  public static Map<String, String> customer(JsonNode customer) {
    return of(customer, CUSTOMER);
  }

  /** The value of a field as a text; empty for nothing. */
  public static String text(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : value.asString("");
  }

  /** A value as findings show it: nothing is null to whoever reads the JSON. */
  public static String shown(String text) {
    return text.isEmpty() ? "null" : text;
  }

  /**
   * A field that is not what it was.
   *
   * @param field its name
   * @param was what it was
   * @param is what it is
   */
  public record Moved(String field, String was, String is) {}

  /** The fields that both have and that differ, but for those that may. */
  public static List<Moved> moved(
      Map<String, String> before, Map<String, String> after, Set<String> may) {
    List<Moved> moved = new ArrayList<>();
    before.forEach((field, was) -> {
      String is = after.get(field);
      if (is != null && !is.equals(was) && !may.contains(field)) {
        moved.add(new Moved(field, was, is));
      }
    });
    return moved;
  }

  private static Map<String, String> of(JsonNode record, List<String> names) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String name : names) {
      if (record.has(name)) {
        String text = text(record.path(name));
        // PHP writes 0 where nothing is meant.
        boolean nobody = name.endsWith("_id") && text.equals("0");
        boolean prose = name.equals("content") || name.equals("title");
        facts.put(name, nobody ? "" : prose ? Text.of(text) : text);
      }
    }
    return facts;
  }
}
