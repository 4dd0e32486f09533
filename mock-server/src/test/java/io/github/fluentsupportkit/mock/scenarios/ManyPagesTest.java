package io.github.fluentsupportkit.mock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ManyPagesTest {

  @RegisterExtension
  static final MockServerExtension MOCK =
      new MockServerExtension(MockServer.builder().scenario("many-pages"));

  @ParameterizedTest
  @CsvSource({
    "tickets, '', 15, 114",
    "tickets, per_page=1, 1, 114",
    "tickets, per_page=19, 19, 114",
    "tickets, per_page=114, 114, 114",
    "tickets, per_page=500, 500, 114",
    "customers, '', 15, 41",
    "customers, per_page=10, 10, 41"
  })
  void thePagesHaveEveryRecordOnceAndAddUp(
      String list, String query, int perPage, int total, MockServer mock) {
    String base = "/" + list + "?" + query;
    int last = (total + perPage - 1) / perPage;
    List<Integer> ids = new ArrayList<>();
    String next = "?page=1";
    int number = 0;
    while (!next.isEmpty()) {
      number++;
      JsonNode page = page(mock, base + "&" + next.substring(next.indexOf('?') + 1), list);
      assertThat(page.path("current_page").asInt()).isEqualTo(number);
      assertThat(page.path("total").asInt()).isEqualTo(total);
      assertThat(page.path("per_page").asInt()).isEqualTo(perPage);
      assertThat(page.path("last_page").asInt()).isEqualTo(last);
      assertThat(page.path("from").asInt()).isEqualTo(ids.size() + 1);
      page.path("data").forEach(record -> ids.add(record.path("id").asInt()));
      assertThat(page.path("to").asInt()).isEqualTo(ids.size());
      assertThat(page.path("prev_page_url").asString(""))
          .isEqualTo(number == 1 ? "" : url(list, number - 1));
      next = page.path("next_page_url").asString("");
      assertThat(next).isEqualTo(number == last ? "" : url(list, number + 1));
    }
    assertThat(number).isEqualTo(last);
    assertThat(ids)
        .containsExactlyElementsOf(
            IntStream.iterate(total, id -> id > 0, id -> id - 1).boxed().toList());
  }

  @Test
  void aPageBeyondTheEndIsEmpty(MockServer mock) {
    JsonNode page = page(mock, "/tickets?page=9", "tickets");

    assertThat(page.path("data")).isEmpty();
    assertThat(page.path("total").asInt()).isEqualTo(114);
    assertThat(page.path("current_page").asInt()).isEqualTo(9);
    assertThat(page.path("last_page").asInt()).isEqualTo(8);
    assertThat(page.path("from").isNull()).isTrue();
    assertThat(page.path("to").isNull()).isTrue();
    assertThat(page.path("next_page_url").isNull()).isTrue();
    assertThat(page(mock, "/tickets?page=99999&per_page=99999", "tickets").path("data"))
        .isEmpty();
  }

  @Test
  void theExampleOfALaterReleaseIsTurnedIntoTheSamePages(MockServer mock) {
    JsonNode page = Request.get(mock, "/tickets?per_page=1&page=2")
        .prefer("example=release-2.0.1")
        .send()
        .json()
        .path("tickets");

    assertThat(page.path("prev_page_url").asString()).isEqualTo(url("tickets", 1));
    assertThat(page.path("next_page_url").isNull()).isTrue();
    assertThat(page.propertyNames())
        .doesNotContain("first_page_url", "last_page_url", "links", "path");
  }

  @Test
  void recordsCanBeToldApart(MockServer mock) {
    JsonNode tickets = page(mock, "/tickets", "tickets").path("data");
    JsonNode customers = page(mock, "/customers", "customers").path("data");

    assertThat(tickets.findValuesAsString("title"))
        .doesNotHaveDuplicates()
        .anyMatch(title -> title.endsWith(" (114)"));
    assertThat(customers.findValuesAsString("email")).doesNotHaveDuplicates();
    assertThat(customers.findValuesAsString("full_name")).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNoListIsAsUsual(MockServer mock) {
    assertThat(Request.get(mock, "/tickets/7").send().reason()).isEqualTo("default");
    assertThat(Request.get(mock, "/ticket/7").send().reason()).isEqualTo("default");
    assertThat(Request.get(mock, "/tickets").as("customer").send().status()).isEqualTo(403);
    assertThat(Request.get(mock, "/tickets").send().reason()).isEqualTo("scenario-many-pages");
  }

  private static JsonNode page(MockServer mock, String path, String list) {
    return Request.get(mock, path).send().json().path(list);
  }

  private static String url(String list, int page) {
    return Contract.BASE_PATH + "/" + list + "?page=" + page;
  }
}
