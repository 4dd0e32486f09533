package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoValidationTest {

  @RegisterExtension
  static final MockServerExtension MOCK =
      new MockServerExtension(MockServer.builder().validation(Validation.OFF));

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void everythingIsTaken(String id, MockServer mock) {
    String url = mock.baseUrl() + Operations.path(id) + "?per_page=0&with[]=nothing";

    assertThat(Request.to(Operations.operation(id).method(), url).send().status())
        .isEqualTo(200);
    assertThat(Request.to(Operations.operation(id).method(), url)
            .json("{\"ticket\":")
            .send()
            .status())
        .isEqualTo(200);
  }

  @Test
  void rolesAreMindedAsEver(MockServer mock) {
    assertThat(Request.get(mock, "/tickets").authorization("").send().status()).isEqualTo(401);
    assertThat(Request.get(mock, "/customers").as("agent").send().status()).isEqualTo(403);
  }

  @Test
  void routesAreMindedAsEver(MockServer mock) {
    assertThat(Request.get(mock, "/nope").send().code()).isEqualTo("rest_no_route");
  }
}
