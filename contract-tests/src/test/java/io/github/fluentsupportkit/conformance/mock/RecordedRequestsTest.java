package io.github.fluentsupportkit.conformance.mock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the requests that were recorded with release 1.5.3 to the mock. It has no records of its own,
 * so only the statuses of what it can know are compared: who asks, what is missing, where it leads.
 */
@ExtendWith(MockServerExtension.class)
class RecordedRequestsTest {

  private static final Path RECORDING =
      Path.of("../openapi/src/test/resources/evidence/fluent-support-1.5.3.jsonl");

  private static final Map<String, String> USERS = Map.of(
      "admin",
      "admin",
      "agent",
      "agent",
      "customer",
      "customer",
      "customer2",
      "customer2",
      "badpass",
      "wrong");

  @TestFactory
  Stream<DynamicTest> everyRecordedRequestGetsAnAnswerThatConforms(MockServer mock)
      throws IOException {
    return Files.readAllLines(RECORDING).stream()
        .map(line -> JsonMapper.shared().readTree(line))
        .map(exchange -> DynamicTest.dynamicTest(
            exchange.path("case").asString(), () -> conforms(mock, exchange)));
  }

  private static void conforms(MockServer mock, JsonNode exchange) {
    JsonNode sent = exchange.path("request");
    Response response = request(mock, sent)
        .request(sent.path("method").asString(), sent.path("path").asString());
    int recorded = exchange.at("/response/status").asInt();
    if (recorded == 400 || recorded == 401 || recorded == 403) {
      assertThat(response.statusCode()).as(response.asString()).isEqualTo(recorded);
    }
  }

  private static RequestSpecification request(MockServer mock, JsonNode sent) {
    RequestSpecification request = given().baseUri(mock.baseUrl()).filter(new ConformanceFilter());
    String user = USERS.get(sent.path("as").asString());
    if (user != null) {
      request.auth().preemptive().basic(user, "password");
    }
    sent.path("headers")
        .properties()
        .forEach(header -> request.header(header.getKey(), header.getValue().asString()));
    sent.path("query")
        .forEach(pair -> request.queryParam(pair.get(0).asString(), pair.get(1).asString()));
    sent.path("form")
        .forEach(pair -> request.formParam(pair.get(0).asString(), pair.get(1).asString()));
    if (sent.has("json")) {
      request.contentType("application/json").body(sent.get("json").toString());
    }
    if (sent.has("raw")) {
      request.body(sent.get("raw").asString());
    }
    return request;
  }
}
