package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.page;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Lists of tickets in another order than they were asked for. */
final class OrderFaults {

  private OrderFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "it does not care for the direction",
            where(sends("order_type"), ask(call -> call.without("order_type")))),
        fault(
            "ascending is descending",
            where(sends("order_type"), ask(call -> direction(call, "DESC")))),
        fault(
            "descending is ascending",
            where(sends("order_type"), ask(call -> direction(call, "ASC")))),
        fault(
            "it does not care what it is ordered by",
            where(sends("order_by"), ask(OrderFaults::byId))),
        fault(
            "waiting time is the alphabet",
            where(
                (call, stage) -> call.field("order_by").equals("waiting_since"),
                ask(call -> call.without("order_by").with("order_by", "title")))),
        fault("pages are ordered one by one", where(page(2), rows(Collections::reverse))),
        fault("on the second page two items are swapped", where(page(2), rows(rows -> {
          if (rows.size() > 1) {
            Collections.swap(rows, 0, 1);
          }
        }))),
        fault("the third and the fourth item are swapped", where(sends("order_by"), rows(rows -> {
          if (rows.size() > 3) {
            Collections.swap(rows, 2, 3);
          }
        }))));
  }

  private static Fault fault(String what, Handler handler) {
    return new Fault("listTickets", what, Set.of("lists"), where(to("listTickets"), handler));
  }

  private static Call direction(Call call, String direction) {
    return call.without("order_type").with("order_type", direction);
  }

  private static Call byId(Call call) {
    return call.without("order_by").with("order_by", "id");
  }

  private static Handler rows(Consumer<List<JsonNode>> change) {
    return json(j -> {
      if (j.at("/tickets/data") instanceof ArrayNode data) {
        List<JsonNode> rows = new ArrayList<>();
        data.forEach(rows::add);
        change.accept(rows);
        data.removeAll();
        data.addAll(rows);
      }
    });
  }
}
