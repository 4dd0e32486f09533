package io.github.fluentsupportkit.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManagementPortTest {

  private final RunningServer server =
      RunningServer.at(Database.H2.fresh(), Map.of("management.server.port", "0"));

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
  void saysThatTheServerIsUp(String path) {
    Response answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("status")).isEqualTo("UP");
  }

  @Test
  void givesMetricsOfRequestsAndConnectionsButNoneOfEachFilter() {
    RestAssured.get(server.baseUrl() + "/tickets");

    assertThat(get("/actuator/prometheus").asString())
        .contains("http_server_requests_seconds_count", "hikaricp_connections", "jvm_memory")
        .doesNotContain("spring_security");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/env",
        "/actuator/beans",
        "/actuator/heapdump",
        "/actuator/loggers",
        "/actuator/shutdown",
        "/actuator/health/db",
        "/wp-json/fluent-support/v2/tickets",
        "/"
      })
  void hasNothingElse(String path) {
    assertThat(get(path).statusCode()).isEqualTo(404);
    assertThat(get(path).asString()).doesNotContain("html");
  }

  @Test
  void isNotReachedByTheAddressOfTheApi() {
    assertThat(RestAssured.get(server.site() + "/actuator/health").statusCode()).isEqualTo(404);
    assertThat(RestAssured.get(server.site() + "/actuator/prometheus").statusCode())
        .isEqualTo(404);
  }

  private Response get(String path) {
    String port = server.bean(Environment.class).getProperty("local.management.port");
    return RestAssured.get("http://127.0.0.1:" + Objects.requireNonNull(port) + path);
  }
}
