package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MockServerExtension.class)
class RoutesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/nope",
        "/tickets/abc",
        "/tickets/7x",
        "/tickets/-7",
        "/tickets/7/nope",
        "/tickets//7",
        "/tickets/7/responses/x",
        "/customers/seven"
      })
  void anUnknownPathIsNoRoute(String path, MockServer mock) {
    assertNoRoute(Request.get(mock, path).send());
  }

  @Test
  void aPathBesideTheApiIsNoRoute(MockServer mock) {
    String site = mock.baseUrl().replace(Contract.BASE_PATH, "");

    assertNoRoute(Request.to("GET", site + "/nope").send());
    assertNoRoute(Request.to("GET", site + "/tickets").send());
    assertNoRoute(Request.to("GET", mock.baseUrl() + "x/tickets").send());
  }

  @Test
  void anUnknownPathAsksForNoCredentials(MockServer mock) {
    assertNoRoute(Request.get(mock, "/nope").authorization("").send());
  }

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void aMethodThatIsNotThereIsNoRouteAndNever405(String id, MockServer mock) {
    String path = Operations.path(id);

    for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
      if (Operations.CONTRACT.route(method, path).isEmpty()) {
        assertNoRoute(Request.to(method, mock.baseUrl() + path).send());
      }
    }
  }

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void aSlashAtTheEndDoesNotCount(String id, MockServer mock) {
    assertThat(answeredAt(mock.baseUrl() + Operations.path(id) + "/", id)).isEqualTo(id);
  }

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void lettersMatchInEitherCase(String id, MockServer mock) {
    String site = mock.baseUrl().replace(Contract.BASE_PATH, "");
    String path = Contract.BASE_PATH + Operations.path(id);

    assertThat(answeredAt(site + path.toUpperCase(Locale.ROOT), id)).isEqualTo(id);
  }

  private static String answeredAt(String url, String id) {
    Response response =
        Request.to(Operations.operation(id).method(), url).prefer("code=200").send();
    assertThat(response.status()).isEqualTo(200);
    return response.header("Mock-Example").replaceAll("operation=([^,]*),.*", "$1");
  }

  private static void assertNoRoute(Response response) {
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.json())
        .isEqualTo(Operations.CONTRACT.sharedAnswer("NoRoute").examples().get(0).value());
    assertThat(response.code()).isEqualTo("rest_no_route");
    assertThat(response.header("Mock-Example"))
        .isEqualTo("operation=none, status=404, example=no-route, reason=no-route");
    assertThat(response.header("Allow")).isEmpty();
  }
}
