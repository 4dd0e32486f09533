package io.github.fluentsupportkit.server.replay;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Which of our records is which of a release's: learned from the answers to those requests that make one. What nobody
 * made has the same number on both sides.
 */
final class Ids {

  private final Map<RecordKind, Map<String, String>> ours = new EnumMap<>(RecordKind.class);

  /** Takes the answers to the same request. */
  void learn(JsonNode theirs, JsonNode our) {
    learn(RecordKind.TICKET, theirs.at("/ticket/id"), our.at("/ticket/id"));
    learn(RecordKind.PERSON, theirs.at("/ticket/customer_id"), our.at("/ticket/customer_id"));
    learn(RecordKind.REPLY, theirs.at("/response/id"), our.at("/response/id"));
  }

  private void learn(RecordKind kind, JsonNode theirs, JsonNode our) {
    if (theirs.isValueNode() && our.isValueNode() && !theirs.isNull() && !our.isNull()) {
      map(kind).putIfAbsent(theirs.asString(), our.asString());
    }
  }

  /** Our number for theirs. */
  String our(RecordKind kind, String theirs) {
    return map(kind).getOrDefault(theirs, theirs);
  }

  /**
   * Our number for theirs, as far as it is known to be the same record: numbers of ours that stand for another record
   * of theirs are not.
   */
  String known(RecordKind kind, String theirs) {
    String our = map(kind).get(theirs);
    if (our != null) {
      return our;
    }
    return map(kind).containsValue(theirs) ? "their " + theirs : theirs;
  }

  private Map<String, String> map(RecordKind kind) {
    return ours.computeIfAbsent(kind, k -> new HashMap<>());
  }
}
