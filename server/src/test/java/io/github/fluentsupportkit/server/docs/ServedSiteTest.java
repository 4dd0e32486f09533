package io.github.fluentsupportkit.server.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class ServedSiteTest {

  private final RunningServer server = RunningServer.at(Database.H2.fresh(), Map.of());
  private final RunningServer without =
      RunningServer.at(Database.H2.fresh(), Map.of("help-desk.docs.enabled", false));

  @AfterAll
  void stop() {
    server.close();
    without.close();
  }

  @Test
  void everybodyReadsTheDocumentationWhateverTheirPassword() {
    assertThat(get(server, "/docs/").header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(get(server, "/docs/").header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(given()
            .auth()
            .preemptive()
            .basic("nobody", "wrong")
            .get(server.site() + "/docs/llms.txt")
            .statusCode())
        .isEqualTo(200);
  }

  @Test
  void theAddressWithoutItsSlashLeadsToTheOneWithIt() {
    Response answer = given().redirects().follow(false).get(server.site() + "/docs");

    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.header("Location")).isEqualTo("/docs/");
  }

  @Test
  void whoeverOpensTheServerInABrowserIsLedToIt() {
    Response answer = given().redirects().follow(false).get(server.site() + "/");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Location")).isEqualTo("/docs/");
  }

  @Test
  void whatABrowserHasAlreadyIsNotSentAgain() {
    String etag = get(server, "/docs/assets/scalar.js").header("ETag");

    Response again =
        given().header("If-None-Match", etag).get(server.site() + "/docs/assets/scalar.js");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
  }

  @Test
  void theConsoleOfAHelpDeskKnowsNobodysPassword() {
    assertThat(get(server, "/docs/assets/served-by.js").asString())
        .contains("name: \"This help desk\"", "usual: \"\"", "user: \"\"", "password: \"\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/docs/nothing.html",
        "/docs/../application.yaml",
        "/docs/%2e%2e/application.yaml",
        "/docs/..%2fapplication.yaml",
        "/docs/..%5capplication.yaml",
        "/docs/index.html.gz",
        "/docsindex.html"
      })
  void nothingElseIsReadThroughIt(String path) {
    Response answer = get(server, path);

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
  }

  @Test
  void aMistypedPageIsToldPeopleOnAPage() {
    Response answer = given()
        .header("Accept", "text/html,*/*;q=0.8")
        .get(server.site() + "/docs/guide/eror.html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.asString()).contains("There is no such page", "href=\"/docs/index.html\"");
  }

  @Test
  void itIsOnlyRead() {
    assertThat(given().post(server.site() + "/docs/index.html").statusCode()).isEqualTo(404);
    assertThat(given().head(server.site() + "/docs/index.html").statusCode()).isEqualTo(200);
  }

  @Test
  void aServerThatIsToldSoHasNone() {
    assertThat(get(without, "/docs/").statusCode()).isEqualTo(404);
    assertThat(get(without, "/docs").statusCode()).isEqualTo(404);
    assertThat(get(without, "/").statusCode()).isEqualTo(404);
  }

  private static Response get(RunningServer from, String path) {
    return given().urlEncodingEnabled(false).get(from.site() + path);
  }
}
