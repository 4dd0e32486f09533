package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every ticket was closed by its agent, a day after it was created. */
final class ClosedTicket implements Scenario {

  private static final String A_DAY = "86400";

  @Override
  public String name() {
    return "closed-ticket";
  }

  @Override
  public String description() {
    return "Every ticket is closed, with who closed it and when.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    if (usual.status() != 200) {
      return usual;
    }
    JsonNode copy = usual.body().deepCopy();
    close(copy);
    return usual.withBody(copy);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.has("slug")
        && object.path("status").isString()) {
      object.put("status", "closed");
      if (object.has("closed_by")) {
        object.put("closed_by", object.path("agent_id").asString("1"));
        object.put("total_close_time", A_DAY);
        object.set("resolved_at", object.path("last_customer_response"));
      }
    }
    node.forEach(ClosedTicket::close);
  }
}
