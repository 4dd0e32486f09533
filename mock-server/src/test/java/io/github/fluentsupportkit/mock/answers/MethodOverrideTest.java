package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.RawSocket;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MockServerExtension.class)
class MethodOverrideTest {

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "delete"})
  void aHeaderNamesTheMethodThatIsMeant(String method, MockServer mock) {
    Response response = Request.post(mock, "/customers/7")
        .header("X-HTTP-Method-Override", method)
        .send();

    assertThat(response.header("Mock-Example")).startsWith("operation=deleteCustomer, status=200");
  }

  @Test
  void theQueryNamesTheMethodThatIsMeant(MockServer mock) {
    assertThat(Request.post(mock, "/customers/7?_method=DELETE").send().header("Mock-Example"))
        .startsWith("operation=deleteCustomer, status=200");
  }

  @Test
  void theQueryWinsOverTheHeader(MockServer mock) {
    Response response = Request.post(mock, "/customers/7?_method=GET")
        .header("X-HTTP-Method-Override", "DELETE")
        .send();

    assertThat(response.header("Mock-Example")).startsWith("operation=getCustomer, status=200");
  }

  @Test
  void theFieldsOfTheBodyStayWithTheMethodThatIsMeant(MockServer mock) {
    Request good = Request.post(mock, "/customers/7?_method=PUT")
        .form("email=dev@example.test&first_name=Rafi");
    Request bad = Request.post(mock, "/customers/7?_method=PUT").form("email=dev");

    assertThat(good.send().header("Mock-Example"))
        .startsWith("operation=updateCustomer, status=200");
    assertThat(FieldErrorNames.of(bad.send().json())).isEqualTo("email=email first_name=required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH", "NONSENSE"})
  void aMethodThatIsNotThereIsNoRoute(String method, MockServer mock) {
    Response response = Request.post(mock, "/customers/7")
        .header("X-HTTP-Method-Override", method)
        .send();

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.code()).isEqualTo("rest_no_route");
  }

  @Test
  void headIsAnsweredAsGetWithoutABody(MockServer mock) throws IOException {
    String head = RawSocket.send(mock.baseUrl(), "HEAD", "/tickets");
    String get = RawSocket.send(mock.baseUrl(), "GET", "/tickets");

    assertThat(head).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
    assertThat(head).contains("Mock-Example: operation=listTickets, status=200");
    assertThat(get).startsWith("HTTP/1.1 200").contains("\"tickets\"");
  }

  @Test
  void headIsRefusedAsGetIs(MockServer mock) {
    Request nobody = Request.to("HEAD", mock.baseUrl() + "/tickets").authorization("");

    assertThat(nobody.send().status()).isEqualTo(401);
    assertThat(Request.to("HEAD", mock.baseUrl() + "/nope").send().status()).isEqualTo(404);
  }
}
