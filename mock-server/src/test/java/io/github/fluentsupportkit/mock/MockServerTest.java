package io.github.fluentsupportkit.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fluentsupportkit.contract.BrokenContractException;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.mock.answers.Validation;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.wire.CannotListenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MockServerTest {

  @TempDir
  private Path folder = Path.of(".");

  @Test
  void itListensOnLoopbackUntilItIsClosed() {
    MockServer mock = MockServer.start();
    String url = mock.baseUrl();
    assertThat(url).matches("http://127\\.0\\.0\\.1:[1-9][0-9]+/wp-json/fluent-support/v2");
    assertThat(Request.get(mock, "/tickets").send().status()).isEqualTo(200);

    mock.close();

    assertThatThrownBy(() -> Request.to("GET", url + "/tickets").send())
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void severalMocksDoNotDisturbOneAnother() {
    try (MockServer one = MockServer.start();
        MockServer other = MockServer.builder().scenario("forbidden").start()) {
      one.scenario("empty-inbox");

      assertThat(Request.get(one, "/tickets").send().status()).isEqualTo(200);
      assertThat(Request.get(other, "/tickets").send().status()).isEqualTo(403);
    }
  }

  @Test
  void itsSettingsAreFollowed() throws IOException {
    Path file = folder.resolve("contract.json");
    String document = Contract.bundled().document().toString();
    Files.writeString(file, document.replace("1 tickets have", "13 tickets have"));

    try (MockServer mock =
        MockServer.builder().contract(file).validation(Validation.OFF).echo().start()) {
      assertThat(Request.post(mock, "/tickets/bulk-actions").send().text()).contains("13 tickets");
      assertThat(Request.get(mock, "/tickets/77").send().json().at("/ticket/id").asInt())
          .isEqualTo(77);
    }
  }

  @Test
  void aPortThatIsInUseIsRefused() {
    try (MockServer mock = MockServer.start()) {
      int port = URI.create(mock.baseUrl()).getPort();

      assertThatThrownBy(() -> MockServer.builder().port(port).start())
          .isInstanceOf(CannotListenException.class)
          .hasMessageStartingWith("cannot listen on 127.0.0.1 port " + port);
    }
  }

  @Test
  void aScenarioThatThereIsNotIsRefused() {
    assertThatThrownBy(() -> MockServer.builder().scenario("nope").start())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no scenario nope");
    try (MockServer mock = MockServer.start()) {
      assertThatThrownBy(() -> mock.scenario("nope"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no scenario nope");
    }
  }

  @Test
  void aBrokenContractIsRefused() {
    assertThatThrownBy(() -> MockServer.builder().contract(folder).start())
        .isInstanceOf(BrokenContractException.class)
        .hasMessageStartingWith("there is no file ");
  }

  @Test
  void aScenarioBeginsAndEnds() {
    try (MockServer mock = MockServer.start()) {
      mock.scenario("forbidden");
      assertThat(Request.get(mock, "/tickets").send().status()).isEqualTo(403);

      mock.noScenario();
      assertThat(Request.get(mock, "/tickets").send().status()).isEqualTo(200);
    }
  }
}
