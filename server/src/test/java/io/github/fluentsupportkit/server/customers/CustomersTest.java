package io.github.fluentsupportkit.server.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class CustomersTest {

  private final Desk desk;

  CustomersTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void begin() {
    desk.startOver();
  }

  @Test
  void theListCountsTicketsAndRepliesAndBeginsWithTheLatest() {
    long nina = desk.customer("nina@example.test");
    desk.closed(desk.opened("Closed"));
    desk.opened("Open");

    Answer list = desk.admin().get("/customers").ok();

    assertThat(list.ids("/customers/data")).containsExactly(nina, Desk.HILLARY);
    assertThat(list.number("/customers/data/1/total_tickets")).isEqualTo(2);
    assertThat(list.number("/customers/data/1/total_responses")).isZero();
    assertThat(list.number("/customers/per_page")).isEqualTo(15);
    assertThat(list.number("/customers/total")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "search=hil, 3",
    "search=SANDER, 3",
    "search=hillary+sander, 3",
    "search=hillary@, 3",
    "search=3, 3",
    "search=ada, ''",
    "search=1, ''",
    "search=%25, ''",
    "search=_, ''",
    "search='+OR+1=1, ''",
    "search=hil+xyz, ''",
    "search=99999999999999999999, ''",
    "search=, 3",
    "search=+, 3",
    "status=active, 3",
    "status=inactive, ''",
    "status=all, 3",
    "status=, 3",
    "page=2, ''",
    "per_page=1&page=1, 3",
    "page=999999999999999999, ''"
  })
  void aSearchFindsNamesAddressesAndNumbers(String query, String id) {
    assertThat(desk.admin().get("/customers?" + query).ok().ids("/customers/data"))
        .isEqualTo(id.isEmpty() ? List.of() : List.of(Long.valueOf(id)));
  }

  @ParameterizedTest
  @CsvSource({"per_page=0", "per_page=1001", "page=0", "page=x", "status=gone"})
  void whatIsNotAllowedIsRefused(String query) {
    desk.admin().get("/customers?" + query).is(422);
  }

  @Test
  void pagesAddUp() {
    for (int i = 0; i < 6; i++) {
      desk.customer("c" + i + "@example.test");
    }

    Answer second = desk.admin().get("/customers?per_page=3&page=2").ok();
    Answer third = desk.admin().get("/customers?per_page=3&page=3").ok();

    assertThat(second.ids("/customers/data")).containsExactly(6L, 5L, 4L);
    assertThat(second.text("/customers/next_page_url")).endsWith("/customers?page=3");
    assertThat(third.ids("/customers/data")).containsExactly(Desk.HILLARY);
    assertThat(third.number("/customers/from")).isEqualTo(7);
    assertThat(third.at("/customers/next_page_url").isNull()).isTrue();
  }

  @Test
  void aCustomerComesWithWhatIsAskedFor() {
    desk.opened("Older");
    desk.opened("Newer");

    Answer alone = desk.admin().get("/customers/3").ok();
    Answer whole = desk.admin()
        .get("/customers/3?with[]=widgets&with[]=tickets&with[]=fluentcrm_profile")
        .ok();

    assertThat(alone.body().propertyNames()).containsExactly("customer");
    assertThat(whole.texts("/tickets", "title")).containsExactly("Newer", "Older");
    assertThat(whole.at("/widgets").toString()).isEqualTo("[]");
    assertThat(whole.at("/fluentcrm_profile").toString()).isEqualTo("false");
    assertThat(
            desk.admin().get("/customers/3?with[0]=tickets").ok().at("/tickets").size())
        .isEqualTo(2);
    desk.admin().get("/customers/3?with[]=nobody_knows").is(422);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "99999", "99999999999999999999"})
  void whatIsNoCustomerIsNotFound(String id) {
    desk.admin().get("/customers/" + id).is(404);
    desk.admin()
        .put("/customers/" + id, Map.of("email", "x@example.test", "first_name", "X"))
        .is(404);
    desk.admin().delete("/customers/" + id).is(404);
  }

  @Test
  void deletingTakesTicketsAndRepliesAlong() {
    long other = desk.customer("nina@example.test");
    long ticket = desk.opened("Gone");
    desk.responded(ticket, "Gone");
    long kept = desk.opened("Kept", Map.of("customer_id", other));

    desk.admin().delete("/customers/3").ok();

    desk.admin().get("/customers/3").is(404);
    desk.admin().get("/tickets/" + ticket).is(404);
    desk.ticket(kept);
    assertThat(desk.rows("reply")).isZero();
    assertThat(desk.admin().get("/tickets").number("/tickets/total")).isEqualTo(2);
    desk.admin().delete("/customers/3").is(404);
  }
}
