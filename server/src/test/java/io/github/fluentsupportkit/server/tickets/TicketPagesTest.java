package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@OnBothDatabases
class TicketPagesTest {

  private final Desk desk;

  TicketPagesTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void sevenTickets() {
    desk.startOver();
    for (int i = 1; i <= 7; i++) {
      desk.opened("Ticket " + i);
    }
  }

  static Stream<Arguments> pages() {
    return LongStream.of(1, 2, 3, 6, 7, 8, 1000)
        .boxed()
        .flatMap(size -> Stream.of("1", "2", "3", "7", "8", "1000000", "999999999999999999")
            .map(page -> Arguments.of(size, page)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHoldsWhatItShould(long size, String page) {
    Answer answer =
        desk.admin().get("/tickets?per_page=" + size + "&page=" + page).ok();
    long number = Long.parseLong(page);
    long last = (7 + size - 1) / size;
    long from = number > last ? 0 : (number - 1) * size + 1;
    long to = number > last ? -1 : Math.min(7, number * size);

    assertThat(answer.ids("/tickets/data"))
        .isEqualTo(LongStream.rangeClosed(from, to).boxed().toList());
    assertThat(answer.number("/tickets/total")).isEqualTo(7);
    assertThat(answer.number("/tickets/per_page")).isEqualTo(size);
    assertThat(answer.number("/tickets/current_page")).isEqualTo(number);
    assertThat(answer.number("/tickets/last_page")).isEqualTo(last);
    assertThat(answer.at("/tickets/from").isNull()).isEqualTo(number > last);
    assertThat(answer.at("/tickets/from").asLong(0)).isEqualTo(Math.max(0, from));
    assertThat(answer.at("/tickets/to").asLong(-1)).isEqualTo(to);
    assertThat(answer.at("/tickets/next_page_url").asString("none"))
        .isEqualTo(
            number < last ? "/wp-json/fluent-support/v2/tickets?page=" + (number + 1) : "none");
    assertThat(answer.at("/tickets/prev_page_url").isNull()).isEqualTo(number == 1);
  }

  @ParameterizedTest
  @CsvSource({
    "id, ASC",
    "id, DESC",
    "first_response_time, ASC",
    "first_response_time, DESC",
    "status, ASC",
    "status, DESC"
  })
  void pagesJoinToTheWholeInEveryOrder(String column, String direction) {
    for (long ticket : List.of(2L, 5L, 6L)) {
      desk.admin()
          .post("/tickets/" + ticket + "/responses", Map.of("content", "An answer"))
          .ok();
    }
    String list = "/tickets?order_by=" + column + "&order_type=" + direction + "&per_page=";

    List<Long> joined = LongStream.rangeClosed(1, 4)
        .mapToObj(page -> desk.admin().get(list + "2&page=" + page).ok().ids("/tickets/data"))
        .flatMap(List::stream)
        .toList();

    assertThat(joined).isEqualTo(desk.admin().get(list + "100").ok().ids("/tickets/data"));
  }
}
