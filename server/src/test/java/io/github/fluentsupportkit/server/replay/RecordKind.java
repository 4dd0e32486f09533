package io.github.fluentsupportkit.server.replay;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the number of a record counts. */
enum RecordKind {
  TICKET,
  REPLY,
  PERSON,
  /** What was there before the first request, so that its numbers are the same everywhere. */
  OTHER;

  private static final Set<String> PERSONS =
      Set.of("customer", "agent", "person", "assigner", "live_activity", "customers");
  private static final Set<String> KEYS_OF_PERSONS =
      Set.of("customer_id", "agent_id", "person_id", "closed_by");

  /** The kind of an object that stands in JSON under this name. */
  static RecordKind of(JsonNode object, String name) {
    if (object.has("conversation_type")) {
      return REPLY;
    }
    if (object.has("person_type") || object.has("first_name") || PERSONS.contains(name)) {
      return PERSON;
    }
    return object.has("customer_id") ? TICKET : OTHER;
  }

  /** The kind of a foreign key of this name. */
  static RecordKind ofKey(String name) {
    if (KEYS_OF_PERSONS.contains(name)) {
      return PERSON;
    }
    return name.equals("ticket_id") || name.equals("ticket_ids") ? TICKET : OTHER;
  }
}
