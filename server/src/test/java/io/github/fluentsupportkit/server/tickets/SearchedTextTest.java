package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search finds any part of title or content as it was written, but for the case of letters. */
@OnBothDatabases
class SearchedTextTest {

  private final Desk desk;

  SearchedTextTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void twoTickets() {
    if (desk.rows("ticket") != 2) {
      desk.startOver();
      desk.opened(
          "Ends with Straße, 予約画面, CAFÉ",
          Map.of("content", "Begins with 20% of a_b!\\c's\n  second LINE, Émile 😀 id:7"));
      desk.opened("Another", Map.of("content", "of no interest"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ends with",
        "ENDS WITH",
        "nds wi",
        "straße",
        "STRAßE,",
        "予約",
        "約画面, c",
        "CAFÉ",
        "café",
        "éMILE",
        "caf",
        "20% OF",
        "%",
        "a_b!\\C'S",
        "_B",
        "second line, É",
        "😀",
        "E",
        "1"
      })
  void findsEveryPart(String search) {
    assertThat(found(search)).contains(1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ends  with",
        "strasse",
        "cafe",
        "2%0",
        "20%of",
        "a_c",
        "axb",
        "ab",
        "a__b",
        "a_b!!",
        "café begins",
        "cafébegins",
        "café\nbegins",
        "café\u0000begins",
        "\u0001",
        "id:7",
        "another of"
      })
  void findsNothingElse(String search) {
    assertThat(found(search)).doesNotContain(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "an", "NOTHER"})
  void findsByNumberAsWell(String search) {
    assertThat(found(search)).contains(2L);
  }

  @Test
  void goesTogetherWithFiltersOrdersAndPages() {
    desk.startOver();
    long mine = desk.opened("Word of mine", Map.of("product_id", 1));
    long theirs = desk.opened("A word of theirs", Map.of("product_id", 2));
    long closed = desk.opened("The last word", Map.of("product_id", 1));
    desk.opened("Something else", Map.of("product_id", 1));
    desk.assigned(mine, 2);
    desk.assigned(theirs, 1);
    desk.closed(closed);
    desk.admin().post("/tickets/" + mine + "/tags", Map.of("tag_id", 1)).ok();

    assertThat(found("word")).containsExactly(mine, theirs, closed);
    assertThat(found("word&order_by=title&order_type=ASC")).containsExactly(theirs, closed, mine);
    assertThat(found("word&filters[status_type]=open")).containsExactly(mine, theirs);
    assertThat(found("word&filters[status_type]=closed")).containsExactly(closed);
    assertThat(found("word&filters[product_id]=1&order_by=id&order_type=DESC"))
        .containsExactly(closed, mine);
    assertThat(found("word&filters[ticket_tags][]=1")).containsExactly(mine);
    assertThat(foundBy("agent", "word")).containsExactly(mine);
    assertThat(found("word&per_page=1&page=2", 3)).containsExactly(theirs);
    assertThat(found("word&per_page=2&page=3", 3)).isEmpty();
    assertThat(found("word&per_page=2&page=3&filters[product_id]=1", 2)).isEmpty();
  }

  @Test
  void findsNothingOfTicketsThatAreGone() {
    desk.admin()
        .post(
            "/tickets/bulk-actions",
            Map.of("bulk_action", "delete_tickets", "ticket_ids", List.of(1)))
        .ok();

    assertThat(found("straße")).isEmpty();
  }

  private List<Long> found(String query) {
    return foundBy("admin", query);
  }

  private List<Long> foundBy(String login, String query) {
    return desk.as(login).get("/tickets?" + encoded(query)).ok().ids("/tickets/data");
  }

  private List<Long> found(String query, long total) {
    Answer answer = desk.admin().get("/tickets?" + encoded(query)).ok();
    assertThat(answer.number("/tickets/total")).isEqualTo(total);
    return answer.ids("/tickets/data");
  }

  /** What is searched for, up to the first of the further parameters. */
  private static String encoded(String query) {
    int further = query.indexOf('&');
    String search = further < 0 ? query : query.substring(0, further);
    return Client.encoded("search", search)
        + (further < 0 ? "" : query.substring(further).replace("[", "%5B").replace("]", "%5D"));
  }
}
