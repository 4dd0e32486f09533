package io.github.fluentsupportkit.conformance.faults;

import static io.github.fluentsupportkit.conformance.faults.Doing.ask;
import static io.github.fluentsupportkit.conformance.faults.Doing.json;
import static io.github.fluentsupportkit.conformance.faults.Doing.say;
import static io.github.fluentsupportkit.conformance.faults.Doing.where;
import static io.github.fluentsupportkit.conformance.faults.When.every;
import static io.github.fluentsupportkit.conformance.faults.When.laterPage;
import static io.github.fluentsupportkit.conformance.faults.When.sends;
import static io.github.fluentsupportkit.conformance.faults.When.to;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pages that do not fit each other, or what they say of themselves. */
final class PageFaults {

  private static final Set<String> FOUND_BY = Set.of("lists", "state.documented-request-succeeds");

  private final String operation;
  private final String envelope;

  private PageFaults(String operation, String envelope) {
    this.operation = operation;
    this.envelope = envelope;
  }

  static List<Fault> all() {
    PageFaults tickets = new PageFaults("listTickets", "tickets");
    PageFaults customers = new PageFaults("listCustomers", "customers");
    return Stream.of(tickets.numbers(), customers.numbers(), tickets.items(), customers.items())
        .flatMap(List::stream)
        .toList();
  }

  private List<Fault> numbers() {
    return List.of(
        fault("the total is one too many", page(p -> add(p, "total", 1))),
        fault(
            "the total is one too many, on later pages only",
            where(laterPage(), page(p -> add(p, "total", 1)))),
        fault(
            "the total is that of the page",
            page(p -> p.put("total", p.path("data").size()))),
        fault("there is one page more than there is", page(p -> add(p, "last_page", 1))),
        fault(
            "the last page is rounded down",
            page(p -> p.put(
                "last_page",
                Math.max(
                    1,
                    p.path("total").asLong(0) / Math.max(1, p.path("per_page").asLong(1)))))),
        fault("every page is the first, as it says", page(p -> p.put("current_page", 1))),
        fault("it says that fifteen fit a page", page(p -> p.put("per_page", 15))),
        fault("positions begin with zero", page(p -> {
          add(p, "from", -1);
          add(p, "to", -1);
        })),
        fault(
            "the last position is that of a full page",
            page(p -> p.put(
                "to", p.path("current_page").asLong(1) * p.path("per_page").asLong(1)))),
        fault(
            "the first page does not lead on",
            where(laterPage().not(), page(p -> p.putNull("next_page_url")))),
        fault("the next page is left out", page(p -> link(p, "next_page_url", 1))),
        fault("the page before is the page itself", page(p -> link(p, "prev_page_url", 1))),
        fault("the last page leads on", page(p -> {
          if (p.path("next_page_url").isNull()) {
            p.put("next_page_url", "/wp-json/fluent-support/v2/tickets?page=99");
          }
        })));
  }

  private List<Fault> items() {
    return List.of(
        fault("it does not care how many fit a page", ask(call -> call.without("per_page"))),
        fault("it does not care how many fit a page, but says so", (call, stage) -> {
          Reply honest = stage.send(call);
          Reply all = stage.send(call.without("per_page").without("page"));
          stage.act();
          return with(honest, p -> p.set("data", page(all).path("data")));
        }),
        fault("every page is the first", where(laterPage(), ask(call -> call.without("page")))),
        fault(
            "pages begin to count at zero",
            where(
                laterPage(),
                ask(call ->
                    call.without("page").with("page", Long.parseLong(call.field("page")) + 1)))),
        fault(
            "the second page begins with the last item of the first",
            where(When.page(2), (call, stage) -> {
              JsonNode first = page(stage.send(call.without("page"))).path("data");
              stage.act();
              return with(stage.send(call), p -> {
                if (p.path("data") instanceof ArrayNode data
                    && !data.isEmpty()
                    && !first.isEmpty()) {
                  data.set(0, first.path(first.size() - 1));
                }
              });
            })),
        fault(
            "the second page leaves out its first item",
            where(
                When.page(2),
                json(j -> Json.on(j.path(envelope), p -> {
                  if (p.path("data") instanceof ArrayNode data && !data.isEmpty()) {
                    data.remove(0);
                  }
                })))),
        fault(
            "the first item of every later page is missing, and another comes in its place",
            where(laterPage(), (call, stage) -> {
              JsonNode first =
                  page(stage.send(call.without("page"))).path("data").path(0);
              stage.act();
              return with(stage.send(call), p -> {
                if (p.path("data") instanceof ArrayNode data && data.size() > 1) {
                  data.set(0, first);
                }
              });
            })),
        fault("the last item of full pages is missing", page(p -> {
          if (p.path("data") instanceof ArrayNode data && data.size() >= 5) {
            data.remove(data.size() - 1);
          }
        })),
        fault("behind the end the last page comes again", (call, stage) -> {
          Reply honest = stage.send(call);
          long last = page(honest).path("last_page").asLong(1);
          long asked = page(honest).path("current_page").asLong(1);
          if (asked <= last || last < 1) {
            return honest;
          }
          stage.act();
          Reply again = stage.send(call.without("page").with("page", last));
          return with(honest, p -> p.set("data", page(again).path("data")));
        }),
        fault("behind the end nothing is found", (call, stage) -> {
          Reply honest = stage.send(call);
          boolean behind = page(honest).path("current_page").asLong(1)
              > Math.max(1, page(honest).path("last_page").asLong(1));
          return behind
              ? say(404, "{\"message\":\"There is no such page.\"}").answer(call, stage)
              : honest;
        }),
        fault(
            "once in five answers an item is missing",
            where(sends("per_page").and(every(5)), page(p -> {
              if (p.path("data") instanceof ArrayNode data && data.size() > 1) {
                data.remove(1);
              }
            }))));
  }

  private Fault fault(String what, Handler handler) {
    return new Fault(operation, what, FOUND_BY, where(to(operation), handler));
  }

  private Handler page(Consumer<ObjectNode> change) {
    return json(j -> Json.on(j.path(envelope), change));
  }

  private JsonNode page(Reply reply) {
    return reply.json().path(envelope);
  }

  private Reply with(Reply reply, Consumer<ObjectNode> change) {
    JsonNode tree = reply.json();
    Json.on(tree.path(envelope), change);
    return tree.isObject() ? reply.json(tree) : reply;
  }

  private static void add(ObjectNode page, String name, int more) {
    if (page.path(name).isNumber()) {
      page.put(name, page.path(name).asLong(0) + more);
    }
  }

  private static void link(ObjectNode page, String name, int more) {
    String link = page.path(name).asString("");
    int at = link.lastIndexOf('=');
    if (at > 0) {
      page.put(name, link.substring(0, at + 1) + (Long.parseLong(link.substring(at + 1)) + more));
    }
  }
}
