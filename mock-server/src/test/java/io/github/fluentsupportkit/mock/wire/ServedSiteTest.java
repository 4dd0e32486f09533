package io.github.fluentsupportkit.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.http.RawSocket;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import io.github.fluentsupportkit.site.browser.Chromium;
import io.github.fluentsupportkit.site.browser.Console;
import io.github.fluentsupportkit.site.browser.Window;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class ServedSiteTest {

  private final MockServer mock = MockServer.start();
  private final String origin = mock.baseUrl().replace(Contract.BASE_PATH, "");

  @AfterAll
  void stop() {
    mock.close();
  }

  @Test
  void theDocumentationIsBesideTheMock() {
    Response answer = get("/docs/");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=UTF-8");
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(get("/").header("Location")).isEqualTo("/docs/");
    assertThat(get("/docs").status()).isEqualTo(308);
    assertThat(get("/docs").header("Location")).isEqualTo("/docs/");
    assertThat(get("/docs/assets/served-by.js").text()).contains("name: \"This mock\"");
  }

  @Test
  void whatABrowserHasAlreadyIsNotSentAgain() {
    String etag = get("/docs/reference.html").header("ETag");

    Response again = Request.to("GET", origin + "/docs/reference.html")
        .header("If-None-Match", etag)
        .send();

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
  }

  @Test
  void theJournalDoesNotMentionItAndNoScenarioChangesIt() {
    try (MockServer failing = MockServer.builder().scenario("flaky").start()) {
      for (int i = 0; i < 8; i++) {
        assertThat(Request.to("GET", failing.baseUrl().replace(Contract.BASE_PATH, "/docs/"))
                .send()
                .status())
            .isEqualTo(200);
      }
      assertThat(Request.admin("GET", failing, "/requests").send().text()).doesNotContain("/docs/");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/docs/nothing.html",
        "/docs/../fluent-support/site.list",
        "/docs/%2e%2e/site.list",
        "/docs/..%2fsite.list",
        "/docs/..%5csite.list",
        "/docs//index.html",
        "/docs/index.html.gz",
        "/docsindex.html"
      })
  void nothingElseIsReadThroughIt(String path) throws IOException {
    assertThat(RawSocket.send(origin, "GET", path))
        .containsPattern("^HTTP/1.1 40[04]")
        .contains("application/json");
  }

  @Test
  void aMistypedPageIsToldPeopleOnAPageAndProgramsInJson() {
    Request mistyped = Request.to("GET", origin + "/docs/guide/eror.html");

    assertThat(mistyped.send().header("Content-Type")).startsWith("application/json");
    Response answer = mistyped.header("Accept", "text/html,*/*;q=0.8").send();
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=UTF-8");
    try (Chromium chromium = Chromium.start()) {
      Window window = chromium.window().open(origin + "/docs/guide/eror.html");
      assertThat(window.evaluate("document.querySelector('h1').textContent").asString())
          .isEqualTo("There is no such page");
      // Chromium says of any 404 that it is one.
      assertThat(window.complaints()).hasSize(1).first().asString().contains("404", "eror.html");
      window.click("main a").until("location.pathname === '/docs/index.html'");
    }
  }

  @Test
  void itIsOnlyRead() {
    assertThat(
            Request.to("POST", origin + "/docs/index.html").form("a=b").send().status())
        .isEqualTo(404);
    assertThat(Request.to("HEAD", origin + "/docs/index.html").send().status()).isEqualTo(200);
  }

  @Test
  void inABrowserItLoadsNothingFromElsewhereAndItsConsoleAsksTheMock() {
    try (Chromium chromium = Chromium.start()) {
      Window window = chromium.window();
      for (String page : List.of("", "guide/errors.html", "kit/mock-server.html")) {
        window.open(origin + "/docs/" + page);
        assertThat(window.complaints()).as(page).isEmpty();
      }

      Console.listTickets(window, origin + "/docs/");

      window.until("document.body.innerText.includes('200 OK')");
      window.until("document.body.innerText.includes('\"total\": 114')");
      assertThat(window.requests())
          .contains(mock.baseUrl() + "/tickets")
          .allMatch(address -> address.startsWith(origin + "/") || address.startsWith("data:"));
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void commandsForAMockAreForThisOneAndThoseOfTheGuideForASandbox() {
    try (Chromium chromium = Chromium.start()) {
      Window window = chromium.window();

      assertThat(codeOn("", window)).contains(origin + Contract.BASE_PATH).doesNotContain(":4010");
      assertThat(codeOn("kit/mock-server.html", window))
          .contains(origin + "/__admin/mock/scenario")
          .doesNotContain(":4010");
      assertThat(codeOn("operations/createTicket.html", window))
          .contains("'" + mock.baseUrl() + "/tickets'")
          .doesNotContain(":4020");
      assertThat(codeOn("guide/first-ticket.html", window))
          .contains("http://127.0.0.1:4020/sandbox/reset")
          .doesNotContain(origin);
    }
  }

  private String codeOn(String page, Window window) {
    return window
        .open(origin + "/docs/" + page)
        .evaluate(
            "[...document.querySelectorAll('code')].map((code) => code.textContent).join('\\n')")
        .asString();
  }

  private Response get(String path) {
    return Request.to("GET", origin + path).send();
  }
}
