package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the list of customers: whole, by status and by words. */
final class CustomerListsStory implements Story {

  private static final int PAGES = 3;
  private static final long MOST = 150;

  @Override
  public String id() {
    return "customer lists";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.STATE);
  }

  @Override
  public void play(Stage stage) {
    Walking lists = new Walking(stage, "listCustomers", "customers");
    long total = known(stage) + stage.created().customers().size();
    long size = Math.max(2, Math.min((total + PAGES - 1) / PAGES, MOST / PAGES));
    Walk all = lists.walk("customers by pages", query("per_page", size), PAGES + 1);
    lists.beyond(query("per_page", size), total / size + 5);
    for (String status : new String[] {"active", "inactive"}) {
      lists.walk("customers by status", query("per_page", MOST, "status", status), 1);
    }
    JsonNode some = all.items()
        .filter(CustomerListsStory::isFoundByName)
        .findFirst()
        .or(() -> all.items().skip(1).findFirst())
        .orElse(null);
    if (some != null) {
      search(lists, some.path("first_name").asString(""));
      search(lists, some.path("last_name").asString(""));
      search(lists, some.path("email").asString("").toUpperCase(Locale.ROOT));
      search(lists, some.path("id").asString(""));
    }
  }

  /** Whether the last name is a plain word that the address does not have as well. */
  private static boolean isFoundByName(JsonNode person) {
    String last = person.path("last_name").asString("").toLowerCase(Locale.ROOT);
    return last.matches("\\p{L}{2,}") && !person.path("email").asString("").contains(last);
  }

  /** How many there were when they were listed first. */
  private static long known(Stage stage) {
    return stage.transcript().steps().stream()
        .filter(step -> step.operation().equals("listCustomers") && step.succeeded())
        .map(step -> step.json().at("/customers/total").asLong(0))
        .findFirst()
        .orElse(0L);
  }

  private static void search(Walking lists, String word) {
    if (!word.isBlank()) {
      lists.walk("customers with a word", query("per_page", MOST, "search", word), 1);
    }
  }

  private static List<Field> query(String name, Object value) {
    return List.of(new Field(name, String.valueOf(value)));
  }

  private static List<Field> query(String first, Object value, String second, Object other) {
    return List.of(
        new Field(first, String.valueOf(value)), new Field(second, String.valueOf(other)));
  }
}
