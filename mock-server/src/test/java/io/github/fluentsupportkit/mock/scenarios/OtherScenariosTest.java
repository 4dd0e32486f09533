package io.github.fluentsupportkit.mock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Scenario;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

@ExtendWith(MockServerExtension.class)
class OtherScenariosTest {

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void aMalformedBodyIsNoJson(String id, MockServer mock) {
    assertThat(Operations.validRequest(mock, id).send().json().isObject()).isTrue();
    mock.scenario("malformed-body");

    Response response = Operations.validRequest(mock, id).send();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Content-Type")).startsWith("application/json");
    assertThatThrownBy(response::json).isInstanceOf(JacksonException.class);
    assertThat(response.text()).startsWith("{");
  }

  @Test
  void everyTicketIsClosedWithWhoClosedItAndWhen(MockServer mock) {
    mock.scenario("closed-ticket");

    JsonNode one = Request.get(mock, "/tickets/7").send().json().path("ticket");
    JsonNode all = Request.get(mock, "/tickets").send().json().at("/tickets/data");

    assertClosed(one);
    assertThat(all).isNotEmpty();
    all.forEach(OtherScenariosTest::assertClosed);
  }

  @Test
  void aCustomerIsNotClosedWithTheTickets(MockServer mock) {
    mock.scenario("closed-ticket");

    assertThat(Request.get(mock, "/customers/7")
            .send()
            .json()
            .at("/customer/status")
            .asString())
        .isEqualTo("active");
  }

  @Test
  void slowAnswersTakeThreeSecondsAndAreAsUsual() {
    Call call = SampleCall.ofTickets();
    Reply usual = SampleCall.usual(call);
    Scenario slow = SampleCall.scenario("slow", 1);

    assertThat(usual.delayMillis()).isZero();
    assertThat(slow.apply(call, usual)).isEqualTo(usual.withDelay(3000));
    assertThat(slow.apply(call, usual.withDelay(5000)).delayMillis()).isEqualTo(5000);
  }

  private static void assertClosed(JsonNode ticket) {
    assertThat(ticket.path("status").asString()).isEqualTo("closed");
    assertThat(ticket.path("closed_by").asString())
        .isEqualTo(ticket.path("agent_id").asString());
    assertThat(ticket.path("resolved_at").asString()).isNotEmpty();
    assertThat(ticket.path("total_close_time").asString()).isEqualTo("86400");
  }
}
