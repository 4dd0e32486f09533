package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The tags that an answer to a change of tags shows. */
final class TagAnswers {

  private static final When CHANGE = to("addTag", "removeTag");

  private TagAnswers() {}

  static Handler before() {
    return where(CHANGE, (call, stage) -> {
      JsonNode tags = Desk.ticket(stage, call.id("ticket_id")).at("/ticket/tags");
      return with(stage.send(call), tags, stage);
    });
  }

  static Handler after() {
    return where(CHANGE, (call, stage) -> {
      Reply reply = stage.send(call);
      return with(reply, Desk.ticket(stage, call.id("ticket_id")).at("/ticket/tags"), stage);
    });
  }

  private static Reply with(Reply reply, JsonNode tags, Backstage stage) {
    if (!reply.succeeded() || !(reply.json() instanceof ObjectNode tree) || !tags.isArray()) {
      return reply;
    }
    stage.act();
    tree.set("tags", tags);
    return reply.json(tree);
  }
}
