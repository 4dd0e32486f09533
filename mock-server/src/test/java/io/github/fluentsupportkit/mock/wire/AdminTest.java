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
