package io.github.fluentsupportkit.mock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EmptyInboxTest {

  @RegisterExtension
  static final MockServerExtension MOCK =
      new MockServerExtension(MockServer.builder().scenario("empty-inbox"));

  @ParameterizedTest
  @ValueSource(strings = {"tickets", "customers"})
  void listsAreEmpty(String list, MockServer mock) {
    Response response = Request.get(mock, "/" + list + "?per_page=7").send();

    JsonNode page = response.json().path(list);
    assertThat(page.path("data").isArray()).isTrue();
    assertThat(page.path("data")).isEmpty();
    assertThat(page.path("total").asInt(-1)).isZero();
    assertThat(page.path("last_page").asInt(-1)).isZero();
    assertThat(page.path("per_page").asInt()).isEqualTo(7);
    assertThat(page.path("current_page").asInt()).isEqualTo(1);
    for (String name : new String[] {"from", "to", "next_page_url", "prev_page_url"}) {
      assertThat(page.path(name).isNull()).as(name).isTrue();
    }
    assertThat(response.reason()).isEqualTo("scenario-empty-inbox");
  }

  @Test
  void whatIsNoListIsAsUsual(MockServer mock) {
    assertThat(Request.get(mock, "/tickets/7").send().reason()).isEqualTo("default");
    assertThat(Request.get(mock, "/tickets?page=x").send().status()).isEqualTo(422);
  }
}
