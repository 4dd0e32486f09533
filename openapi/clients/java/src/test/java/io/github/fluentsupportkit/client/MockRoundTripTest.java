package io.github.fluentsupportkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fluentsupportkit.client.model.NewPortalTicket;
import io.github.fluentsupportkit.client.model.TicketStatus;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MockRoundTripTest {

  @RegisterExtension
  static final MockServerExtension MOCK =
      new MockServerExtension(MockServer.builder().echo());

  private FluentSupport desk = FluentSupport.at("http://127.0.0.1:1", "nobody", "nothing");

  @BeforeEach
  void connect(MockServer mock) {
    desk = FluentSupport.at(mock.baseUrl(), "any", "thing").with(Duration.ofSeconds(10));
  }

  @Test
  void whatIsSentComesBack() {
    NewPortalTicket ticket =
        NewPortalTicket.builder().title("Größe 東京").content("<p>Hi</p>").build();

    assertThat(desk.customerPortal().createPortalTicket(ticket).ticket().title())
        .isEqualTo("Größe 東京");
  }

  @Test
  void pagesAddUp(MockServer mock) {
    mock.scenario("many-pages");

    assertThat(desk.tickets()
            .listTickets(query -> query.page(3).perPage(7))
            .tickets()
            .data())
        .hasSize(7);
  }

  @Test
  void everyScriptIsRead(MockServer mock) {
    mock.scenario("non-latin-text");

    assertThat(desk.tickets().listTickets().tickets().data())
        .anyMatch(ticket -> ticket.title().codePoints().anyMatch(c -> c > 0x3000));
  }

  @Test
  void aWordIsComparedWithItsConstant(MockServer mock) {
    mock.scenario("closed-ticket");

    assertThat(desk.tickets().getTicket(7).ticket().status()).isEqualTo(TicketStatus.CLOSED);
  }

  @Test
  void aBodyThatEndsInTheMiddleIsAnErrorThatSaysSo(MockServer mock) {
    mock.scenario("malformed-body");

    FluentSupportException error =
        catchThrowableOfType(FluentSupportException.class, () -> desk.tickets().listTickets());
    assertThat(error.status()).isEqualTo(200);
    assertThat(error).hasMessageStartingWith("The answer (200) is not what the contract says");
  }

  @Test
  void anExpiredPasswordIs401(MockServer mock) {
    mock.scenario("expired-password");

    assertThat(catchThrowableOfType(
                FluentSupportException.class, () -> desk.tickets().listTickets())
            .status())
        .isEqualTo(401);
  }
}
