package io.github.fluentsupportkit.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import io.github.fluentsupportkit.mock.scenarios.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MockServerExtension.class)
class ScenarioSelectionTest {

  private static final String PATH = "/mock/scenario";

  @Test
  void itBeginsWithNone(MockServer mock) {
    Response response = Request.admin("GET", mock, PATH).send();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json().get("current").isNull()).isTrue();
    assertThat(response.json().path("available").propertyNames())
        .containsExactlyElementsOf(Scenarios.all(1).keySet());
    assertThat(statusOfTickets(mock)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":\"forbidden\"}", "\"forbidden\"", "forbidden"})
  void itIsSelectedAndEndedWhileTheMockRuns(String body, MockServer mock) {
    Response selected = Request.admin("PUT", mock, PATH).json(body).send();

    assertThat(selected.status()).isEqualTo(200);
    assertThat(selected.json().path("current").asString()).isEqualTo("forbidden");
    assertThat(statusOfTickets(mock)).isEqualTo(403);

    Response ended = Request.admin("DELETE", mock, PATH).send();

    assertThat(ended.status()).isEqualTo(200);
    assertThat(ended.json().get("current").isNull()).isTrue();
    assertThat(statusOfTickets(mock)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":\"nope\"}", "{}", "[]", "nope", "", "{\"name\":"})
  void anUnknownOneIsRefusedAndChangesNothing(String body, MockServer mock) {
    mock.scenario("forbidden");

    Response response = Request.admin("PUT", mock, PATH).json(body).send();

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.code()).isEqualTo("mock_unknown_choice");
    assertThat(response.available()).contains("empty-inbox", "forbidden");
    assertThat(statusOfTickets(mock)).isEqualTo(403);
  }

  @Test
  void aRequestMayPreferAnotherForItself(MockServer mock) {
    mock.scenario("forbidden");

    Response response =
        Request.get(mock, "/tickets").prefer("scenario=expired-password").send();

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.header("Preference-Applied")).isEqualTo("scenario=expired-password");
    assertThat(statusOfTickets(mock)).isEqualTo(403);
  }

  @Test
  void aRequestMayPreferAnExampleForTheScenarioToChange(MockServer mock) {
    Response response = Request.get(mock, "/tickets/7")
        .prefer("example=release-2.0.1, scenario=closed-ticket")
        .send();

    assertThat(response.example()).isEqualTo("release-2.0.1");
    assertThat(response.reason()).isEqualTo("scenario-closed-ticket");
    assertThat(response.json().at("/ticket/status").asString()).isEqualTo("closed");
  }

  @Test
  void itMayBeTheOneFromTheStart() {
    try (MockServer mock = MockServer.builder().scenario("forbidden").start()) {
      assertThat(statusOfTickets(mock)).isEqualTo(403);
      assertThat(Request.admin("GET", mock, PATH).send().json().path("current").asString())
          .isEqualTo("forbidden");
    }
  }

  private static int statusOfTickets(MockServer mock) {
    return Request.get(mock, "/tickets").send().status();
  }
}
