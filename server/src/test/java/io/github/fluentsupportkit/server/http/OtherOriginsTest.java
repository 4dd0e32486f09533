package io.github.fluentsupportkit.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherOriginsTest {

  private static final String APP = "https://app.example.test";
  private static final String EVIL = "https://evil.example";
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  private final RunningServer open = RunningServer.at(Database.H2.fresh(), Map.of());
  private final RunningServer closed = RunningServer.at(
      Database.H2.fresh(),
      Map.of("help-desk.cors.allowed-origins", APP + ",https://other.example.test"));

  @AfterAll
  void stop() {
    open.close();
    closed.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/tickets, 'GET, POST'",
    "/tickets/1, GET",
    "/ticket/1, GET",
    "/tickets/bulk-actions, POST",
    "/tickets/1/property, PUT",
    "/tickets/1/responses, POST",
    "/tickets/1/responses/2, 'PUT, DELETE'",
    "/tickets/1/tags, POST",
    "/tickets/1/tags/2, DELETE",
    "/customer-portal/tickets, POST",
    "/customers, GET",
    "/customers/3, 'GET, PUT, DELETE'"
  })
  void everyRouteAnswersAPreflightWithoutCredentials(String path, String methods) {
    Response answer = preflight(open, path, APP);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Allow")).isEqualTo(methods);
    assertThat(answer.header(ALLOWED)).isEqualTo(APP);
    assertThat(answer.header("Access-Control-Allow-Methods")).contains(methods.split(", "));
    assertThat(answer.header("Access-Control-Allow-Headers"))
        .contains("Authorization", "Content-Type");
    assertThat(answer.header("Vary")).contains("Origin");
  }

  @Test
  void refusalsAreReadableForOtherOriginsToo() {
    Response answer = open.anonymous().header("Origin", APP).get("/tickets");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.header(ALLOWED)).isEqualTo(APP);
  }

  @Test
  void onlyTheOriginsOfTheSettingAreLetIn() {
    assertThat(preflight(closed, "/tickets", APP).header(ALLOWED)).isEqualTo(APP);
    assertThat(preflight(closed, "/tickets", EVIL).header(ALLOWED)).isNull();
    assertThat(preflight(closed, "/tickets", "null").header(ALLOWED)).isNull();
    assertThat(preflight(closed, "/tickets", APP + ".evil.example").header(ALLOWED))
        .isNull();
    assertThat(preflight(closed, "/tickets", EVIL).header("Access-Control-Allow-Methods"))
        .isNull();
  }

  @Test
  void anUnknownRouteIsNoneForAPreflightEither() {
    assertThat(preflight(open, "/nothing", APP).statusCode()).isEqualTo(404);
  }

  private static Response preflight(RunningServer server, String path, String origin) {
    return RestAssured.given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization")
        .options(server.baseUrl() + path);
  }
}
