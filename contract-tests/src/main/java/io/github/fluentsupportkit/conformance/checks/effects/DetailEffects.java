package io.github.fluentsupportkit.conformance.checks.effects;

import static io.github.fluentsupportkit.conformance.checks.effects.Suspects.below;
import static io.github.fluentsupportkit.conformance.checks.effects.Suspects.operation;

import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What changed in one ticket: its replies, its tags and its own fields. */
final class DetailEffects {

  private static final List<String> FIELDS = List.of(
      "client_priority",
      "priority",
      "agent_id",
      "product_id",
      "status",
      "title",
      "customer_id",
      "mailbox_id");

  private final Change change;
  private final Suspects suspects;
  private final long ticket;
  private final String path;

  DetailEffects(Change change, Suspects suspects, long ticket) {
    this.change = change;
    this.suspects = suspects;
    this.ticket = ticket;
    this.path = "/tickets/" + ticket;
  }

  void find(List<Effect> effects) {
    if (change.before().detail(ticket).isPresent()
        && change.after().detail(ticket).isPresent()) {
      JsonNode before = change.before().detail(ticket).get();
      JsonNode after = change.after().detail(ticket).get();
      replies(before, after, effects);
      tags(before.path("ticket"), after.path("ticket"), effects);
      fields(before.path("ticket"), after.path("ticket"), effects);
    }
  }

  private void replies(JsonNode before, JsonNode after, List<Effect> effects) {
    Map<Long, JsonNode> old = byId(before.path("responses"));
    Map<Long, JsonNode> now = byId(after.path("responses"));
    now.forEach((id, reply) -> {
      String content = reply.path("content").asString("");
      JsonNode was = old.get(id);
      if (was == null) {
        Predicate<Step> adds = operation("replyToTicket").and(below(path));
        // Events are noted among the replies, and no reply of anybody.
        if (!reply.path("conversation_type").asString("").equals("internal_info")) {
          add(
              suspects.of(adds, content, "content"),
              "no new reply",
              content,
              "added a reply",
              effects);
        }
      } else if (!was.path("content").asString("").equals(content)) {
        Predicate<Step> changes = replyRequests("updateReply", id);
        String expected = was.path("content").asString("");
        add(
            suspects.of(changes, content, "content"),
            expected,
            content,
            "changed reply " + id,
            effects);
      }
    });
    old.keySet().stream()
        .filter(id -> !now.containsKey(id))
        .forEach(id -> add(
            suspects.of(replyRequests("deleteReply", id)),
            "reply " + id,
            "no such reply",
            "deleted reply " + id,
            effects));
  }

  /** A reply has its number whatever ticket the path names. */
  private static Predicate<Step> replyRequests(String operation, long reply) {
    return operation(operation, "deleteReplyWithDocumentedMethod")
        .and(step -> step.request().path().endsWith("/responses/" + reply));
  }

  private void tags(JsonNode before, JsonNode after, List<Effect> effects) {
    Map<Long, JsonNode> old = byId(before.path("tags"));
    Map<Long, JsonNode> now = byId(after.path("tags"));
    now.keySet().stream()
        .filter(id -> !old.containsKey(id))
        .forEach(id -> add(
            suspects.of(operation("addTag").and(below(path)), id.toString(), "tag_id"),
            "no tag " + id,
            "tag " + id,
            "added tag " + id,
            effects));
    old.keySet().stream()
        .filter(id -> !now.containsKey(id))
        .forEach(id -> add(
            suspects.of(operation("removeTag").and(below(path + "/tags/" + id))),
            "tag " + id,
            "no such tag",
            "removed tag " + id,
            effects));
  }

  private void fields(JsonNode before, JsonNode after, List<Effect> effects) {
    for (String field : FIELDS) {
      String old = before.path(field).asString("");
      String now = after.path(field).asString("");
      if (!old.equals(now)) {
        Predicate<Step> sets = operation("updateTicketProperty")
            .and(step -> step.request().sent("prop_name").equals(field));
        // What replies may close, and with a first response make active and assign.
        Predicate<Step> replies = field.equals("status") || field.equals("agent_id")
            ? operation("replyToTicket")
            : step -> false;
        List<Step> likeliest = suspects.of(sets.or(replies).and(below(path)), now, "prop_value");
        add(likeliest, old, now, "changed " + field, effects);
      }
    }
  }

  private static Map<Long, JsonNode> byId(JsonNode list) {
    return list.valueStream()
        .collect(Collectors.toMap(
            item -> item.path("id").asLong(0), item -> item, (a, b) -> a, LinkedHashMap::new));
  }

  private void add(
      List<Step> likeliest, String expected, String actual, String what, List<Effect> effects) {
    if (!likeliest.isEmpty()) {
      List<Step> shownBy = change.after().detailStep(ticket).stream().toList();
      effects.add(
          new Effect(likeliest, shownBy, path, expected, actual, what + " at ticket " + ticket));
    }
  }
}
