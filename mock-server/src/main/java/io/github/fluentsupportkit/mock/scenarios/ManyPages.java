package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;
import tools.jackson.databind.node.ObjectNode;

/** Lists of as many records as the documented example counts, on pages that add up. */
final class ManyPages implements Scenario {

  @Override
  public String name() {
    return "many-pages";
  }

  @Override
  public String description() {
    return "Lists have many pages; page and per_page are honoured, and totals and links are consistent.";
  }

  @Override
  public Reply apply(Call call, Reply usual) {
    return Pages.turn(usual, call, envelope -> envelope.path("total").asInt(), ManyPages::number);
  }

  private static void number(ObjectNode record, int number) {
    record.put("id", number);
    for (String name : new String[] {"title", "last_name"}) {
      if (record.path(name).isString()) {
        record.put(name, record.path(name).asString() + " (" + number + ")");
        break;
      }
    }
    if (record.path("full_name").isString()) {
      record.put(
          "full_name",
          record.path("first_name").asString() + " " + record.path("last_name").asString());
    }
    if (record.get("preview_response") instanceof ObjectNode reply) {
      reply.put("ticket_id", Integer.toString(number));
    }
    if (record.path("email").isString()) {
      record.put("email", "customer" + number + "@example.test");
    }
  }
}
