package io.github.fluentsupportkit.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.operate.ServerProcess;
import io.github.fluentsupportkit.site.browser.Chromium;
import io.github.fluentsupportkit.site.browser.Console;
import io.github.fluentsupportkit.site.browser.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site as a sandbox serves it. */
@TestInstance(Lifecycle.PER_CLASS)
class SandboxInBrowserTest {

  private Chromium chromium;
  private ServerProcess sandbox;
  private Window window;
  private String origin = "";

  @BeforeAll
  void start() throws IOException {
    chromium = Chromium.start();
    window = chromium.window();
    sandbox = ServerProcess.start("sandbox", "--port=0");
    origin = sandbox.baseUrl().replaceFirst("/wp-json.*", "");
  }

  @AfterAll
  void stop() {
    if (sandbox != null) {
      sandbox.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void theConsoleAsksTheSandboxAndShowsItsAnswer() {
    Console.listTickets(window, origin + "/docs/");

    window.until("document.body.innerText.includes('200 OK')");
    window.until("document.body.innerText.includes('\"total\": 18')");
    window.shoot(Path.of("target", "screenshots", "console.png"));
    assertThat(window.requests())
        .contains(sandbox.baseUrl() + "/tickets")
        .allMatch(address -> address.startsWith(origin + "/") || address.startsWith("data:"));
    assertThat(window.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "guide/first-ticket.html, /sandbox/reset",
    "operations/listTickets.html, /wp-json/fluent-support/v2/tickets?per_page=",
    "kit/sandbox.html, /sandbox/reset",
    "kit/clients.html, /wp-json/fluent-support/v2"
  })
  void commandsAreForTheSandboxThatServesThem(String page, String path) {
    String code = window
        .open(origin + "/docs/" + page)
        .evaluate(
            "[...document.querySelectorAll('code')].map((code) => code.textContent).join('\\n')")
        .asString();

    assertThat(code).contains(origin + path).doesNotContain(":4020");
  }

  @Test
  void pagesLoadNothingFromElsewhereAndComplainOfNothing() {
    for (String page : List.of("", "guide/first-ticket.html", "operations/listTickets.html")) {
      for (String scheme : List.of("light", "dark")) {
        window.scheme(scheme).open(origin + "/docs/" + page);
        assertThat(window.complaints()).as(page).isEmpty();
        assertThat(window.requests())
            .as(page)
            .allMatch(address -> address.startsWith(origin + "/"));
      }
    }
  }
}
