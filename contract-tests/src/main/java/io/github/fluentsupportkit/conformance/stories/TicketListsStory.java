package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the list of tickets: whole, in every order, by every filter and by words.
 *
 * <p>Where the server has more tickets than anybody wants to read, all lists are restricted to the run's own by their
 * marker.
 */
final class TicketListsStory implements Story {

  private static final int PAGES = 3;
  private static final int SEVERAL = 2;
  private static final long MOST = 200;
  private static final String WHOLE = "200";

  @Override
  public String id() {
    return "ticket lists";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.STATE);
  }

  @Override
  public void play(Stage stage) {
    Set<Long> own = stage.created().tickets();
    Target watched = Target.tickets(own.stream().limit(1).toArray(Long[]::new));
    Snapshot before = own.isEmpty() ? null : stage.own().before(watched);
    int from = stage.transcript().steps().size();
    read(stage, new Walking(stage, "listTickets", "tickets"));
    if (before != null) {
      Transcript seen = stage.transcript();
      List<Step> reads = seen.steps().subList(from, seen.steps().size());
      stage.own().after(List.copyOf(reads), Target.NOTHING, before, watched);
    }
  }

  private static void read(Stage stage, Walking lists) {
    long total = stage.first().json().at("/tickets/total").asLong(0)
        + stage.created().tickets().size();
    List<Field> base = new ArrayList<>();
    if (total > MOST) {
      if (stage.created().tickets().isEmpty()) {
        stage.gap("the server has " + total + " tickets, too many to read them all; lists were"
            + " looked at, but not compared with the whole");
      } else {
        base.add(new Field("search", stage.marker()));
        total = stage.created().tickets().size();
      }
    }
    long size = Math.max(2, Math.min((total + PAGES - 1) / PAGES, MOST / PAGES));
    Walk all = lists.walk("tickets by pages", with(base, "per_page", size), PAGES + 1);
    lists.beyond(with(base, "per_page", size), total / size + 5);
    order(lists, with(base, "per_page", Math.max(2, (total + SEVERAL - 1) / SEVERAL)));
    List<Field> whole = with(base, "per_page", WHOLE);
    turned(lists, all, whole);
    TicketFilters filters = new TicketFilters(all);
    filters.each(query -> {
      List<Field> asked = new ArrayList<>(whole);
      asked.addAll(query);
      lists.walk("tickets by " + query.get(0).name(), List.copyOf(asked), 1);
    });
    lists.walk(
        "tickets by two filters, by pages",
        filters.two(with(base, "per_page", Math.max(2, size / 2))),
        2);
    search(stage, lists, all, whole);
  }

  private static void order(Walking lists, List<Field> query) {
    lists.walk("tickets by id", with(with(query, "order_by", "id"), "order_type", "ASC"), SEVERAL);
    lists.walk(
        "tickets by id, downwards", with(with(query, "order_by", "id"), "order_type", "DESC"), 1);
    lists.walk(
        "tickets by date, downwards",
        with(with(query, "order_by", "created_at"), "order_type", "DESC"),
        1);
    lists.walk(
        "tickets by responses, downwards",
        with(with(query, "order_by", "response_count"), "order_type", "DESC"),
        1);
  }

  /** The other way round than without an order, as releases differ in that. */
  private static void turned(Walking lists, Walk all, List<Field> query) {
    List<Long> ids = all.ids();
    boolean upwards = ids.size() > 1 && ids.get(0) < ids.get(ids.size() - 1);
    lists.walk(
        "tickets by waiting time",
        with(with(query, "order_by", "waiting_since"), "order_type", upwards ? "DESC" : "ASC"),
        1);
  }

  private static void search(Stage stage, Walking lists, Walk all, List<Field> whole) {
    if (!whole.get(0).name().equals("search")) {
      List<Field> query = whole;
      for (String word : Words.of(all)) {
        lists.walk("tickets with a word", with(query, "search", word), 1);
        // A filter that restricts nothing must not keep the next search from being made.
        query = with(whole, "filters[status_type]", "all");
      }
      all.items()
          .map(ticket -> ticket.path("id").asLong(0))
          .filter(id -> id > 0)
          .reduce((first, second) -> second)
          .ifPresent(id -> lists.walk("tickets with a number", with(whole, "search", id), 1));
    }
    lists.walk(
        "tickets with a word that none has",
        List.of(new Field("search", stage.marker() + "nothing")),
        1);
  }

  private static List<Field> with(List<Field> query, String name, Object value) {
    List<Field> more = new ArrayList<>(query);
    more.add(new Field(name, String.valueOf(value)));
    return List.copyOf(more);
  }
}
