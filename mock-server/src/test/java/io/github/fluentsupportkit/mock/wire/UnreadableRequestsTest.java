package io.github.fluentsupportkit.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.RawSocket;
import io.github.fluentsupportkit.mock.http.Request;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MockServerExtension.class)
class UnreadableRequestsTest {

  @Test
  void aMultipartFormWithoutBoundaryIsToldSoInJson(MockServer mock) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(mock.baseUrl() + "/tickets"))
        .header("Authorization", Request.basic("any", "thing"))
        .header("Origin", "https://app.example.test")
        .header("Content-Type", "multipart/form-data")
        .POST(BodyPublishers.ofString("ticket[title]=x"))
        .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/json; charset=UTF-8");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://app.example.test");
    assertThat(response.body())
        .contains("\"code\":\"mock_unreadable_request\"", "boundary")
        .doesNotContain("Exception", "wiremock", "jetty");
  }

  @Test
  void whatClientsDoWrongIsNeverADefectOfTheMock(MockServer mock) {
    assertThat(Request.post(mock, "/tickets").form("ticket[title]=100%").send().status())
        .isEqualTo(400);
    assertThat(Request.post(mock, "/tickets")
            .body("application/x-www-form-urlencoded; charset=bogus", "a=b")
            .send()
            .status())
        .isEqualTo(400);
  }

  @Test
  void aPercentSignInTheQueryMayStandForItself(MockServer mock) throws Exception {
    assertThat(RawSocket.send(mock.baseUrl(), "GET", "/tickets?search=50%&page=2"))
        .startsWith("HTTP/1.1 200");
    assertThat(RawSocket.send(mock.baseUrl(), "GET", "/tickets?search=50%&page=x"))
        .startsWith("HTTP/1.1 422");
  }

  @Test
  void aFormWithBoundaryIsRead(MockServer mock) {
    assertThat(Request.post(mock, "/customer-portal/tickets")
            .multipart(Map.of("title", "a", "content", "b"))
            .send()
            .status())
        .isEqualTo(200);
  }
}
