package io.github.fluentsupportkit.mock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(MockServerExtension.class)
class RefusalsTest {

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void anExpiredPasswordIsRefusedEverywhere(String id, MockServer mock) {
    mock.scenario("expired-password");

    Response response = Operations.validRequest(mock, id).send();

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.code()).isEqualTo("rest_forbidden");
    assertThat(response.reason()).isEqualTo("scenario-expired-password");
  }

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void aUserWithoutThePermissionIsRefusedEverywhere(String id, MockServer mock) {
    mock.scenario("forbidden");

    Response response = Operations.validRequest(mock, id).send();

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.code()).isEqualTo("rest_forbidden");
    assertThat(response.reason()).isEqualTo("scenario-forbidden");
  }

  @Test
  void whatIsNoRouteStaysNone(MockServer mock) {
    mock.scenario("expired-password");

    assertThat(Request.get(mock, "/nope").send().status()).isEqualTo(404);
  }
}
