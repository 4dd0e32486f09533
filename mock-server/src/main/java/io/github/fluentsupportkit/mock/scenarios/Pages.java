package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page envelope in the documented form, which is that of release 1.5.3. */
final class Pages {

  /** What later releases add to it, which would say something else than the page. */
  private static final List<String> OF_LATER_RELEASES =
      List.of("first_page_url", "last_page_url", "links", "path");

  private Pages() {}

  /** How the records of a list are told apart. */
  interface Numbering {
    void number(ObjectNode record, int number);
  }

  /**
   * Turns the answer to a list into the page that was asked for; other answers stay as they are.
   *
   * @param total how many records there are on all pages, told from the envelope that is answered
   * @param numbers numbers a record; its place counts from the end, so that the first has the highest
   */
  static Reply turn(Reply reply, Call call, ToIntFunction<ObjectNode> total, Numbering numbers) {
    if (reply.status() != 200 || in(call, reply.body()).isEmpty()) {
      return reply;
    }
    JsonNode copy = reply.body().deepCopy();
    in(call, copy).ifPresent(envelope -> turn(envelope, call, total.applyAsInt(envelope), numbers));
    return reply.withBody(copy);
  }

  private static Optional<ObjectNode> in(Call call, JsonNode body) {
    if (!call.pathValues().isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      if (field.getValue() instanceof ObjectNode page && page.path("data").isArray()) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  private static void turn(ObjectNode envelope, Call call, int wanted, Numbering numbers) {
    JsonNode template = envelope.path("data").path(0);
    // An example without a record leaves nothing to make records of.
    int total = template.isObject() ? wanted : 0;
    int page = count(call, "page");
    int perPage = count(call, "per_page");
    int last = (total + perPage - 1) / perPage;
    int before = (int) Math.min((page - 1L) * perPage, total);
    int after = Math.min(before + perPage, total);
    envelope.remove(OF_LATER_RELEASES);
    envelope
        .put("total", total)
        .put("per_page", perPage)
        .put("current_page", page)
        .put("last_page", last);
    link(envelope, "next_page_url", page < last ? url(call, page + 1) : null);
    link(envelope, "prev_page_url", page > 1 ? url(call, page - 1) : null);
    position(envelope, "from", before < after ? before + 1 : 0);
    position(envelope, "to", before < after ? after : 0);
    ArrayNode data = envelope.putArray("data");
    for (int i = before; i < after; i++) {
      ObjectNode copy = (ObjectNode) template.deepCopy();
      numbers.number(copy, total - i);
      data.add(copy);
    }
  }

  /** A parameter that counts, or the contract's default where it is missing or makes no sense. */
  private static int count(Call call, String name) {
    String text = call.input() == null ? "" : call.input().path(name).asString("");
    if (text.matches("[1-9][0-9]{0,4}")) {
      return Integer.parseInt(text);
    }
    return call.operation().parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .map(parameter -> parameter.schema().path("default").asInt(1))
        .orElse(1);
  }

  private static String url(Call call, int page) {
    return Contract.BASE_PATH + call.operation().path() + "?page=" + page;
  }

  private static void link(ObjectNode envelope, String name, @Nullable String url) {
    if (url == null) {
      envelope.putNull(name);
    } else {
      envelope.put(name, url);
    }
  }

  private static void position(ObjectNode envelope, String name, int position) {
    if (position == 0) {
      envelope.putNull(name);
    } else {
      envelope.put(name, position);
    }
  }
}
