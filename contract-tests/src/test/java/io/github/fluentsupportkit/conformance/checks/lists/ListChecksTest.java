package io.github.fluentsupportkit.conformance.checks.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ListChecksTest {

  private static final Consumer<ObjectNode> RIGHT = body -> {};
  private static final List<Integer> CLOSED = List.of(2, 4);

  @Test
  void rightListsAreFoundRight() {
    Shelf shelf = new Shelf();
    shelf
        .walk(2, Shelf.all(), RIGHT)
        .walk(10, Shelf.all(), RIGHT, "order_by", "id", "order_type", "ASC")
        .walk(10, List.of(5, 4, 3, 2, 1), RIGHT, "order_by", "id", "order_type", "DESC")
        .walk(10, CLOSED, RIGHT, "filters[status_type]", "closed")
        .walk(10, CLOSED, RIGHT, "filters[ticket_tags][]", "1")
        .walk(10, Shelf.all(), RIGHT, "filters[waiting_for_reply]", "yes")
        .walk(
            10, List.of(2, 4), RIGHT, "filters[product_id]", "0", "filters[status_type]", "closed")
        .walk(10, List.of(), RIGHT, "filters[product_id]", "1", "filters[status_type]", "closed")
        .walk(10, Shelf.all(), RIGHT, "search", "Nummer")
        .walk(10, CLOSED, RIGHT, "search", "Nummer", "filters[status_type]", "closed")
        .walk(10, List.of(3), RIGHT, "search", "Nummer3")
        .walk(10, List.of(), RIGHT, "search", "nothing");
    shelf.page(2, 9, Shelf.all(), RIGHT, List.of(new Field("per_page", "2")));
    assertThat(fired(shelf.transcript())).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> aWrongListIsFoundByTheRightCheck() {
    Map<String, Shelf> wrong = new LinkedHashMap<>();
    wrong.put("lists.per-page", spoiled(page -> page.put("per_page", 3)));
    wrong.put("lists.current-page", spoiled(page -> page.put("current_page", 7)));
    wrong.put("lists.last-page", spoiled(page -> page.put("last_page", 4)));
    wrong.put("lists.page-size", spoiled(page -> data(page).remove(1)));
    wrong.put("lists.from-to", spoiled(page -> page.put("from", 0)));
    wrong.put("lists.links", spoiled(page -> page.putNull("next_page_url")));
    wrong.put("lists.no-item-twice", spoiled(page -> id(page, 1, 1)));
    wrong.put("lists.every-item-once", onPage(2, page -> id(page, 0, 1)));
    wrong.put("lists.same-total", onPage(2, page -> page.put("total", 6)));
    wrong.put(
        "lists.order",
        new Shelf().walk(2, List.of(1, 2, 4, 3, 5), RIGHT, "order_by", "id", "order_type", "ASC"));
    wrong.put(
        "lists.order-type",
        new Shelf()
            .walk(10, Shelf.all(), RIGHT, "order_by", "id", "order_type", "ASC")
            .walk(10, List.of(4, 3, 2, 1), RIGHT, "order_by", "id", "order_type", "DESC"));
    wrong.put("lists.filter-only", filtered(Shelf.all(), "filters[status_type]", "closed"));
    wrong.put("lists.filter-all", filtered(List.of(2), "filters[product_id]", "0"));
    wrong.put(
        "lists.filter-all, two at once",
        new Shelf()
            .walk(10, Shelf.all(), RIGHT)
            .walk(
                10,
                List.of(2),
                RIGHT,
                "filters[product_id]",
                "0",
                "filters[status_type]",
                "closed"));
    wrong.put("lists.search-only", filtered(List.of(3, 4), "search", "Nummer3"));
    wrong.put("lists.search-all", filtered(List.of(), "search", "Nummer3"));
    wrong.put(
        "lists.same-everywhere",
        filtered(CLOSED, page -> title(page, 0, "Another"), "filters[status_type]", "closed"));
    return wrong.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(
            e.getKey(),
            () -> assertThat(fired(e.getValue().transcript()))
                .contains(e.getKey().replaceFirst(",.*", ""))));
  }

  @Test
  void aPageBehindTheEndThatIsNotEmptyIsFound() {
    Shelf shelf = new Shelf();
    shelf.page(
        2,
        9,
        Shelf.all(),
        body -> data((ObjectNode) body.get("tickets")).addObject().put("id", 1),
        List.of(new Field("per_page", "2")));
    assertThat(fired(shelf.transcript())).contains("lists.beyond-the-end");
  }

  private static Shelf spoiled(Consumer<ObjectNode> page) {
    return new Shelf().walk(2, Shelf.all(), body -> page.accept((ObjectNode) body.get("tickets")));
  }

  private static Shelf onPage(int number, Consumer<ObjectNode> page) {
    return spoiled(envelope -> {
      if (envelope.get("current_page").asInt() == number) {
        page.accept(envelope);
      }
    });
  }

  private static Shelf filtered(List<Integer> found, String name, String value) {
    return filtered(found, page -> {}, name, value);
  }

  private static Shelf filtered(
      List<Integer> found, Consumer<ObjectNode> page, String name, String value) {
    return new Shelf()
        .walk(10, Shelf.all(), RIGHT)
        .walk(10, found, body -> page.accept((ObjectNode) body.get("tickets")), name, value);
  }

  private static ArrayNode data(ObjectNode page) {
    return (ArrayNode) page.get("data");
  }

  private static void id(ObjectNode page, int place, int id) {
    if (data(page).size() > place) {
      ((ObjectNode) data(page).get(place)).put("id", id);
    }
  }

  private static void title(ObjectNode page, int place, String title) {
    ((ObjectNode) data(page).get(place)).put("title", title);
  }

  private static Set<String> fired(Transcript transcript) {
    Set<String> fired = new TreeSet<>();
    for (Check check : ListChecks.all()) {
      Findings findings = new Findings(check.about());
      check.judge(transcript, findings);
      findings.found().forEach(finding -> fired.add(finding.check()));
    }
    return fired;
  }
}
