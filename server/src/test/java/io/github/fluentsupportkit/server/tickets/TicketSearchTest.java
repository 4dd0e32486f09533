package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@OnBothDatabases
class TicketSearchTest {

  private final Desk desk;

  TicketSearchTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void sevenTickets() {
    SevenTickets.in(desk);
  }

  @ParameterizedTest
  @CsvSource({
    "plain, 1",
    "PLAIN ONE, 1",
    "5, 5",
    "100%, 3",
    "%, 3",
    "_, 4",
    "critical_now, 4",
    "criticalXnow, ''",
    "\"It's\", 4",
    "\"' OR 1=1 -- \", ''",
    "größe, 5",
    "!, ''",
    "\\, ''",
    "id:3, 3",
    "id: 3, 3",
    "title:sales, 5",
    "title:content, ''",
    "content:plain, 1",
    "mailbox_id:2, 5",
    "agent_id:2, 2",
    "status:clos, 3",
    "nobody_knows:x, ''",
    "title:, ''",
    "' ', 1 2 3 4 5 6 7",
    "99999999999999999999999, ''",
    "id:99999999999999999999999, ''"
  })
  void aSearchFindsWordsNumbersAndColumns(String search, String ids) {
    String text = search.startsWith("\"") ? search.substring(1, search.length() - 1) : search;

    assertThat(found(Client.encoded("search", text))).containsExactlyElementsOf(numbers(ids));
  }

  @ParameterizedTest
  @EnumSource(TicketColumn.class)
  void everyColumnSortsBothWays(TicketColumn column) {
    List<Long> ascending = found("order_by=" + column.key() + "&order_type=ASC");
    List<Long> descending = found("order_by=" + column.key() + "&order_type=DESC");

    assertThat(ascending).hasSize(7).doesNotHaveDuplicates();
    List<Long> turned = new ArrayList<>(descending);
    Collections.reverse(turned);
    assertThat(turned).isEqualTo(ascending);
    assertThat(found("order_by=" + column.key())).isEqualTo(descending);
  }

  @Test
  void ticketsAreSortedByWhatStandsInTheColumn() {
    List<String> titles =
        desk.admin().get("/tickets?order_by=title&order_type=ASC").texts("/tickets/data", "title");
    List<Long> ids = found("order_by=id&order_type=DESC");

    assertThat(titles).isSortedAccordingTo(Comparator.comparing(String::toLowerCase));
    assertThat(ids).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(found("")).isEqualTo(numbers("1 2 3 4 5 6 7"));
  }

  private List<Long> found(String query) {
    Answer answer = desk.admin().get("/tickets?" + query).ok();
    List<Long> ids = answer.ids("/tickets/data");
    assertThat(answer.number("/tickets/total")).as("total").isEqualTo(ids.size());
    return ids;
  }

  private static List<Long> numbers(String text) {
    return text.isEmpty()
        ? List.of()
        : Stream.of(text.split(" ")).map(Long::valueOf).toList();
  }
}
