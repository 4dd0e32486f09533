package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.conformance.AnswerCheck;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Encoding;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class EchoTest {

  @RegisterExtension
  static final MockServerExtension MOCK =
      new MockServerExtension(MockServer.builder().echo());

  private static final AnswerCheck CHECK = new AnswerCheck(Operations.CONTRACT);

  private static final Map<String, String> NEW_TICKET = Map.of(
      "ticket[customer_id]", "5",
      "ticket[mailbox_id]", "9",
      "ticket[title]", "Grüße & <b>more</b>",
      "ticket[content]", "First line\nsecond line",
      "ticket[client_priority]", "critical");

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void aNewTicketSaysWhatTheRequestSaid(Encoding encoding, MockServer mock) {
    JsonNode body =
        answer("createTicket", encoding.request("POST", mock.baseUrl() + "/tickets", NEW_TICKET));

    assertThat(body.at("/ticket/title").asString()).isEqualTo("Grüße & <b>more</b>");
    assertThat(body.at("/ticket/content").asString()).isEqualTo("First line\nsecond line");
    assertThat(body.at("/ticket/client_priority").asString()).isEqualTo("critical");
    assertThat(body.at("/ticket/customer_id").isString()).isTrue();
    assertThat(body.at("/ticket/customer_id").asString()).isEqualTo("5");
    assertThat(body.at("/ticket/mailbox/id").isInt()).isTrue();
    assertThat(body.at("/ticket/mailbox/id").asInt()).isEqualTo(9);
  }

  @Test
  void aValueKeepsTheTypeThatTheExampleHas(MockServer mock) {
    String json =
        "{\"ticket\":{\"customer_id\":5,\"mailbox_id\":\"9\",\"title\":\"7\",\"content\":\"y\"}}";

    JsonNode documented = answer("createTicket", Request.post(mock, "/tickets").json(json));
    JsonNode recorded = answer(
        "createTicket", Request.post(mock, "/tickets").json(json).prefer("example=release-2.0.1"));

    assertThat(documented.at("/ticket/customer_id")).hasToString("\"5\"");
    assertThat(documented.at("/ticket/mailbox_id")).hasToString("\"9\"");
    assertThat(recorded.at("/ticket/customer_id")).hasToString("5");
    assertThat(recorded.at("/ticket/mailbox_id")).hasToString("9");
    assertThat(recorded.at("/ticket/title")).hasToString("\"7\"");
  }

  @Test
  void whatTheRequestDoesNotSayIsThatOfTheExample(MockServer mock) {
    JsonNode example = Operations.answer("createTicket", 200).examples().get(0).value();

    JsonNode body = answer(
        "createTicket",
        Request.post(mock, "/tickets")
            .json("{\"ticket\":{\"customer_id\":5,\"title\":\"x\",\"content\":\"y\"}}"));

    assertThat(body.at("/ticket/mailbox_id")).isEqualTo(example.at("/ticket/mailbox_id"));
    assertThat(body.at("/ticket/created_at")).isEqualTo(example.at("/ticket/created_at"));
  }

  @Test
  void aTicketHasTheIdThatWasAskedFor(MockServer mock) {
    JsonNode body = answer("getTicket", Request.get(mock, "/tickets/77"));

    assertThat(body.at("/ticket/id")).hasToString("77");
    assertThat(body.at("/responses")).isNotEmpty();
    for (JsonNode reply : body.at("/responses")) {
      assertThat(reply.path("ticket_id")).hasToString("\"77\"");
    }
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void aReplySaysWhatTheRequestSaid(Encoding encoding, MockServer mock) {
    JsonNode body = answer(
        "replyToTicket",
        encoding.request(
            "POST",
            mock.baseUrl() + "/tickets/77/responses",
            Map.of("content", "Hello", "conversation_type", "response")));

    assertThat(body.at("/response/content").asString()).isEqualTo("Hello");
    assertThat(body.at("/response/conversation_type").asString()).isEqualTo("response");
    assertThat(body.at("/response/ticket_id")).hasToString("77");
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void aCustomerHasTheDataThatWereSent(Encoding encoding, MockServer mock) {
    JsonNode body = answer(
        "updateCustomer",
        encoding.request(
            "PUT",
            mock.baseUrl() + "/customers/77",
            Map.of("email", "zed@example.test", "first_name", "Zed", "zip", "123", "title", "")));

    assertThat(body.at("/customer/id")).hasToString("77");
    assertThat(body.at("/customer/email").asString()).isEqualTo("zed@example.test");
    assertThat(body.at("/customer/first_name").asString()).isEqualTo("Zed");
    assertThat(body.at("/customer/zip")).hasToString("\"123\"");
    assertThat(body.at("/customer/title")).hasToString("\"\"");
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void aTagBelongsToTheTicketThatWasNamed(Encoding encoding, MockServer mock) {
    JsonNode body = answer(
        "addTag",
        encoding
            .request("POST", mock.baseUrl() + "/tickets/77/tags", Map.of("tag_id", "12"))
            .prefer("example=release-2.0.1"));

    assertThat(body.at("/tags/0/id")).hasToString("12");
    assertThat(body.at("/tags/0/pivot")).hasToString("{\"source_id\":\"77\",\"tag_id\":\"12\"}");
  }

  @Test
  void aListOfTicketsIsAsItWasFiltered(MockServer mock) {
    JsonNode body = answer(
        "listTickets",
        Request.get(mock, "/tickets?filters[agent_id]=12&filters[client_priority]=critical"));

    assertThat(body.at("/tickets/data/0/agent_id")).hasToString("\"12\"");
    assertThat(body.at("/tickets/data/0/client_priority").asString()).isEqualTo("critical");
  }

  @Test
  void anErrorRepeatsNothing(MockServer mock) {
    JsonNode body = Request.get(mock, "/tickets/77").prefer("code=404").send().json();

    assertThat(body)
        .isEqualTo(Operations.answer("getTicket", 404).examples().get(0).value());
  }

  @Test
  void nothingIsRepeatedUnlessTheMockIsToldTo() {
    try (MockServer mock = MockServer.start()) {
      String url = mock.baseUrl();
      assertThat(
              Encoding.JSON.request("POST", url + "/tickets", NEW_TICKET).send().json())
          .isEqualTo(Operations.answer("createTicket", 200).examples().get(0).value());
      assertThat(Request.get(mock, "/tickets/77").send().json().at("/ticket/id").asInt())
          .isNotEqualTo(77);
    }
  }

  private static JsonNode answer(String id, Request request) {
    JsonNode body = request.send().json();
    assertThat(CHECK.body(id, Operations.answer(id, 200), body))
        .as(body.toString())
        .isEmpty();
    return body;
  }
}
