package io.github.fluentsupportkit.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(MockServerExtension.class)
class AdminTest {

  @Test
  void theMockSaysThatItIsWell(MockServer mock) {
    Response response = Request.admin("GET", mock, "/health").authorization("").send();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json().path("status").asString()).isEqualTo("healthy");
  }

  @Test
  void thereIsAStubForEachOperationAndOneForWhatLeadsToNone(MockServer mock) {
    JsonNode mappings = Request.admin("GET", mock, "/mappings").send().json().path("mappings");

    assertThat(mappings.valueStream().map(stub -> stub.path("name").asString()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Operations.ids(), Stream.of("no-route")).toList());
  }

  @Test
  void aResetKeepsTheRoutes(MockServer mock) {
    Request.admin("POST", mock, "/reset").send();
    assertThat(Request.get(mock, "/tickets").send().status()).isEqualTo(200);

    Request.admin("POST", mock, "/mappings/reset").send();
    assertThat(Request.get(mock, "/no-such-route").send().status()).isEqualTo(404);

    Request.admin("DELETE", mock, "/mappings").send();
    assertThat(Request.get(mock, "/customers/3").send().status()).isEqualTo(200);
  }

  @Test
  void theJournalForgetsWhatLongBodiesSaid(MockServer mock) {
    String title = "x".repeat(100_000);
    Request.post(mock, "/tickets")
        .json("{\"ticket\": {\"title\": \"" + title + "\"}}")
        .send();

    assertThat(Request.admin("GET", mock, "/requests").send().text())
        .contains("[100025 bytes]")
        .doesNotContain("xxxxxxxx");
  }

  @Test
  void theJournalForgetsTheOldestRequests() {
    try (MockServer mock = MockServer.start()) {
      for (int i = 0; i < Settings.USUAL_JOURNAL + 10; i++) {
        Request.get(mock, "/tickets?search=" + i).send();
      }

      JsonNode requests = Request.admin("GET", mock, "/requests").send().json().path("requests");

      assertThat(requests).hasSize(Settings.USUAL_JOURNAL);
      assertThat(requests.at("/0/request/url").asString()).endsWith("search=209");
      assertThat(requests.at("/199/request/url").asString()).endsWith("search=10");
    }
  }
}
