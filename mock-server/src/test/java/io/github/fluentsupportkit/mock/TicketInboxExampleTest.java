package io.github.fluentsupportkit.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MockServerExtension.class)
class TicketInboxExampleTest {

  @Test
  void anEmptyInboxHasNoTickets(MockServer mock) throws Exception {
    mock.scenario("empty-inbox");

    HttpRequest request = HttpRequest.newBuilder(URI.create(mock.baseUrl() + "/tickets"))
        .header("Authorization", "Basic YW55OnRoaW5n") // any:thing
        .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertThat(response.body()).contains("\"total\":0").contains("\"data\":[]");
  }
}
