package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A help desk that does not count notes among the responses of a ticket, as ours does. */
final class UncountedNotes {

  private static final String COUNT = "response_count";
  private static final int ALL = 1000;

  private UncountedNotes() {}

  static Handler handler() {
    return (call, stage) -> {
      Reply reply = stage.send(call);
      boolean note = call.operation().equals("replyToTicket")
          && reply.json().at("/response/conversation_type").asString("").equals("note");
      if (reply.succeeded() && note) {
        notes(stage).merge(call.id("ticket_id"), 1L, Long::sum);
      }
      if (!reply.succeeded() || !(reply.json() instanceof ObjectNode tree)) {
        return reply;
      }
      if (call.field("order_by").equals(COUNT)) {
        Json.on(tree.path("tickets"), page -> page.set("data", ordered(call, page, stage)));
      }
      Json.on(tree.path("ticket"), ticket -> count(ticket, stage));
      Json.each(tree.path("tickets"), ticket -> count(ticket, stage));
      return reply.json((JsonNode) tree);
    };
  }

  private static Map<Long, Long> notes(Backstage stage) {
    return stage.kept("notes", ConcurrentHashMap::new);
  }

  private static long count(JsonNode ticket, Backstage stage) {
    long among = notes(stage).getOrDefault(ticket.path("id").asLong(0), 0L);
    return ticket.path(COUNT).asLong(0) - among;
  }

  private static void count(ObjectNode ticket, Backstage stage) {
    if (Json.has(ticket, COUNT)) {
      stage.act();
      ticket.put(COUNT, count((JsonNode) ticket, stage));
    }
  }

  /** The rows that this page has when notes do not count. */
  private static ArrayNode ordered(Call call, ObjectNode page, Backstage stage) {
    Call whole = call.without("page").without("per_page").with("per_page", ALL);
    List<JsonNode> rows = new ArrayList<>();
    stage.send(whole).json().at("/tickets/data").forEach(rows::add);
    Comparator<JsonNode> byCount = Comparator.comparingLong(row -> count(row, stage));
    rows.sort(call.field("order_type").equals("ASC") ? byCount : byCount.reversed());
    long size = page.path("per_page").asLong(1);
    long from = (page.path("current_page").asLong(1) - 1) * size;
    return page.arrayNode().addAll(rows.stream().skip(from).limit(size).toList());
  }
}
