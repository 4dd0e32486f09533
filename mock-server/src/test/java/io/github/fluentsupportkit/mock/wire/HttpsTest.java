package io.github.fluentsupportkit.mock.wire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

class HttpsTest {

  @Test
  void theMockSpeaksHttpsOnRequest() {
    try (MockServer mock = MockServer.builder().https().start()) {
      assertThat(mock.httpsBaseUrl()).startsWith("https://127.0.0.1:");

      Response response = given()
          .relaxedHTTPSValidation()
          .auth()
          .preemptive()
          .basic("any", "thing")
          .get(mock.httpsBaseUrl() + "/tickets");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.getHeader("Mock-Example")).startsWith("operation=listTickets");
    }
  }

  @Test
  void itDoesNotUnlessItIsAskedTo() {
    try (MockServer mock = MockServer.start()) {
      assertThat(mock.httpsBaseUrl()).isNull();
    }
  }
}
