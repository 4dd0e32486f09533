package io.github.fluentsupportkit.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.fluentsupportkit.site.browser.Window;
import io.github.fluentsupportkit.site.browser.WithChromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as a server publishes it that knows nothing of the kit. */
@ExtendWith(WithChromium.class)
class AnyWebServerTest {

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", AnyWebServerTest::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      exchange.getResponseHeaders().add("Content-Type", type(path));
      exchange.sendResponseHeaders(200, 0);
      Files.copy(BuiltSite.FOLDER.resolve(path.substring(1)), exchange.getResponseBody());
    }
  }

  private static String type(String path) {
    return path.endsWith(".js")
        ? "text/javascript"
        : path.endsWith(".css") ? "text/css" : "text/html; charset=UTF-8";
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide/first-ticket.html", "operations/listTickets.html"})
  void commandsAreForASandboxOnTheReadersMachineAndNotForTheWebServer(String page, Window window) {
    String origin = "http://127.0.0.1:" + server.getAddress().getPort();

    window.open(origin + "/" + page);

    assertThat(window.evaluate("document.querySelector('main').innerText").asString())
        .contains("http://127.0.0.1:4020/wp-json/fluent-support/v2")
        .doesNotContain(origin);
    assertThat(window.complaints()).isEmpty();
  }
}
