package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows things from some request on otherwise than they are, where the real server cannot be made to change them. */
final class Mask {

  private Mask() {}

  /** Shows the ticket of this request in another way from then on. */
  static Handler ticket(When from, Consumer<ObjectNode> change) {
    return masked(from, call -> call.id("ticket_id"), (tree, ids) -> {
      if (ids.contains(tree.at("/ticket/id").asLong(0))) {
        Json.on(tree.path("ticket"), change);
      }
      Json.each(tree.path("tickets"), t -> {
        if (ids.contains(t.path("id").asLong(0))) {
          change.accept(t);
        }
      });
    });
  }

  /** Shows the replies of this request's ticket in another way from then on. */
  static Handler replies(When from, Consumer<ObjectNode> change) {
    return masked(from, call -> call.id("ticket_id"), (tree, ids) -> {
      if (ids.contains(tree.at("/ticket/id").asLong(0))) {
        tree.path("responses").forEach(r -> Json.on(r, change));
      }
    });
  }

  private interface Retouching {

    void retouch(JsonNode tree, Set<Long> ids);
  }

  private static Handler masked(When from, ToLongFunction<Call> id, Retouching retouching) {
    return (call, stage) -> {
      Reply reply = stage.send(call);
      Set<Long> ids =
          stage.kept("masked", () -> Collections.synchronizedSet(new LinkedHashSet<>()));
      if (reply.succeeded() && from.fires(call, stage)) {
        stage.act();
        ids.add(id.applyAsLong(call));
      }
      boolean reads =
          call.operation().equals("getTicket") || call.operation().equals("listTickets");
      if (!reads || ids.isEmpty() || !reply.succeeded()) {
        return reply;
      }
      JsonNode tree = reply.json();
      retouching.retouch(tree, ids);
      return reply.json(tree);
    };
  }
}
