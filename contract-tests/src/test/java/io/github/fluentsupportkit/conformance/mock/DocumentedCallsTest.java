package io.github.fluentsupportkit.conformance.mock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(MockServerExtension.class)
class DocumentedCallsTest {

  private static final Contract CONTRACT = Contract.bundled();

  private static final Map<String, Map<String, String>> FIELDS = Map.of(
      "createTicket",
          Map.of(
              "ticket[customer_id]",
              "72",
              "ticket[mailbox_id]",
              "1",
              "ticket[title]",
              "Grüße",
              "ticket[content]",
              "a & b"),
      "createPortalTicket", Map.of("title", "About Features", "content", "Does it?"),
      "replyToTicket", Map.of("content", "Yes.", "conversation_type", "response"),
      "updateReply", Map.of("content", "Let me know."),
      "bulkDeleteTickets", Map.of("bulk_action", "delete_tickets", "ticket_ids[]", "7"),
      "addTag", Map.of("tag_id", "1"),
      "updateTicketProperty", Map.of("prop_name", "client_priority", "prop_value", "medium"),
      "updateCustomer", Map.of("email", "dev@akxpert.com", "first_name", "Rafi"));

  /** Ways to send the same fields. */
  private enum Encoding {
    QUERY {
      @Override
      RequestSpecification put(RequestSpecification request, Map<String, String> fields) {
        return request.queryParams(fields);
      }
    },
    FORM {
      @Override
      RequestSpecification put(RequestSpecification request, Map<String, String> fields) {
        return request
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParams(fields);
      }
    },
    MULTIPART {
      @Override
      RequestSpecification put(RequestSpecification request, Map<String, String> fields) {
        request.contentType("multipart/form-data");
        fields.forEach(request::multiPart);
        return request;
      }
    },
    JSON {
      @Override
      RequestSpecification put(RequestSpecification request, Map<String, String> fields) {
        return request.contentType("application/json").body(JsonBody.of(fields));
      }
    };

    abstract RequestSpecification put(RequestSpecification request, Map<String, String> fields);
  }

  @TestFactory
  Stream<DynamicTest> everyDocumentedCallGetsItsPayloadInEveryEncoding(MockServer mock) {
    return CONTRACT.operations().stream()
        .flatMap(operation -> encodings(operation)
            .map(encoding -> DynamicTest.dynamicTest(
                operation.id() + " by " + encoding,
                () -> getsItsPayload(mock, operation, encoding))));
  }

  private static Stream<Encoding> encodings(Operation operation) {
    return FIELDS.containsKey(operation.id())
        ? Stream.of(Encoding.values())
        : Stream.of(Encoding.QUERY);
  }

  private static void getsItsPayload(MockServer mock, Operation operation, Encoding encoding) {
    Map<String, String> fields = FIELDS.getOrDefault(operation.id(), Map.of());
    Response response = encoding
        .put(request(mock), fields)
        .request(operation.method(), operation.path().toString().replaceAll("\\{[^}]+}", "7"));
    JsonNode expected = operation.answer(200).orElseThrow().examples().get(0).value();
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    assertThat(JsonMapper.shared().readTree(response.asByteArray())).isEqualTo(expected);
  }

  private static RequestSpecification request(MockServer mock) {
    return given()
        .config(RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .baseUri(mock.baseUrl())
        .auth()
        .preemptive()
        .basic("any", "thing")
        .filters(List.of(new ConformanceFilter()));
  }
}
