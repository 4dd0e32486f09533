package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.request.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of five tickets as a right server answers it, before somebody spoils an answer. */
final class Shelf {

  private static final int TICKETS = 5;

  private final List<Step> steps = new ArrayList<>();
  private final List<Walk> walks = new ArrayList<>();

  /** Reads all tickets that match, page by page; {@code spoil} gets each answer. */
  Shelf walk(int size, List<Integer> matching, Consumer<ObjectNode> spoil, String... query) {
    List<Field> fields = new ArrayList<>(List.of(new Field("per_page", String.valueOf(size))));
    for (int i = 0; i < query.length; i += 2) {
      fields.add(new Field(query[i], query[i + 1]));
    }
    List<Step> pages = new ArrayList<>();
    int last = (matching.size() + size - 1) / size;
    for (int page = 1; page <= Math.max(1, last); page++) {
      pages.add(page(size, page, matching, spoil, fields));
    }
    walks.add(new Walk("listTickets", "tickets", List.copyOf(fields), List.copyOf(pages), true));
    return this;
  }

  /** Reads one page, which need not exist. */
  Step page(
      int size, int page, List<Integer> matching, Consumer<ObjectNode> spoil, List<Field> query) {
    ObjectNode body = JsonMapper.shared().createObjectNode();
    ObjectNode envelope = body.putObject("tickets");
    int last = (matching.size() + size - 1) / size;
    int from = Math.min((page - 1) * size, matching.size());
    int to = Math.min(page * size, matching.size());
    envelope.put("total", matching.size()).put("per_page", size);
    envelope.put("current_page", page).put("last_page", last);
    link(envelope, "next_page_url", page < last ? page + 1 : 0);
    link(envelope, "prev_page_url", page > 1 ? page - 1 : 0);
    if (from < to) {
      envelope.put("from", from + 1).put("to", to);
    } else {
      envelope.putNull("from").putNull("to");
    }
    ArrayNode data = envelope.putArray("data");
    matching.subList(from, to).forEach(id -> data.add(ticket(id)));
    spoil.accept(body);
    Request request =
        Request.of("listTickets", "GET", "/tickets").withFields(query).with("page", page);
    Step step = Step.of(
        steps.size() + 1,
        "page " + page,
        request,
        new Answer(200, Map.of(), body.toString().getBytes(StandardCharsets.UTF_8), null, 1),
        new Intent.Success());
    steps.add(step);
    return step;
  }

  private static void link(ObjectNode envelope, String name, int page) {
    if (page == 0) {
      envelope.putNull(name);
    } else {
      envelope.put(name, "/wp-json/fluent-support/v2/tickets?page=" + page);
    }
  }

  private static ObjectNode ticket(int id) {
    ObjectNode ticket = JsonMapper.shared().createObjectNode();
    ticket.put("id", id).put("title", "Ticket Nummer" + id);
    ticket.put("status", id % 2 == 0 ? "closed" : "new").put("product_id", String.valueOf(id % 2));
    ticket
        .put("created_at", "2026-01-0" + id + " 10:00:00")
        .put("updated_at", "2026-02-01 10:00:00");
    ticket.putNull("last_agent_response").put("last_customer_response", "2026-01-01 10:00:00");
    ticket.putArray("tags").addObject().put("id", id % 2 + 1);
    return ticket;
  }

  Transcript transcript() {
    return new Transcript(List.copyOf(steps), List.of(), List.copyOf(walks), List.of(), List.of());
  }

  /** Ids of all tickets. */
  static List<Integer> all() {
    return IntStream.rangeClosed(1, TICKETS).boxed().toList();
  }
}
