package io.github.fluentsupportkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fluentsupportkit.client.FluentSupportException.FieldError;
import io.github.fluentsupportkit.client.model.NewPortalTicket;
import io.github.fluentsupportkit.client.model.NewTicket;
import io.github.fluentsupportkit.client.model.TicketDraft;
import io.github.fluentsupportkit.client.running.Sandbox;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSandbox.class)
class SandboxRefusalTest {

  private final Sandbox sandbox;
  private final FluentSupport desk;

  SandboxRefusalTest(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.desk = FluentSupport.at(sandbox.baseUrl(), "admin", Sandbox.PASSWORD);
  }

  @Test
  void aCustomerOpensATicketInThePortalAndMayDoNothingElse() {
    FluentSupport customer =
        FluentSupport.at(sandbox.baseUrl(), "customer-kenji", Sandbox.PASSWORD);

    NewPortalTicket ticket =
        NewPortalTicket.builder().title("Hi").content("It is me").build();
    assertThat(customer.customerPortal().createPortalTicket(ticket).ticket().title())
        .isEqualTo("Hi");
    assertThat(catchThrowableOfType(
                FluentSupportException.class, () -> customer.tickets().listTickets())
            .status())
        .isEqualTo(403);
  }

  @Test
  void fieldsThatAreWrongAreNamed() {
    TicketDraft draft = TicketDraft.builder().customerId(1L).content("No title").build();

    FluentSupportException error = catchThrowableOfType(
        FluentSupportException.class,
        () -> desk.tickets().createTicket(NewTicket.builder().ticket(draft).build()));

    assertThat(error.status()).isEqualTo(422);
    assertThat(error.fieldErrors())
        .containsExactly(new FieldError("title", "required", "The title field is required."));
    assertThat(error).hasMessage("The title field is required.");
  }

  @Test
  void aWrongPasswordIs401() {
    FluentSupport stranger = FluentSupport.at(sandbox.baseUrl(), "admin", "wrong");

    FluentSupportException error = catchThrowableOfType(
        FluentSupportException.class, () -> stranger.tickets().listTickets());

    assertThat(error.status()).isEqualTo(401);
    assertThat(error.code()).isEqualTo("rest_forbidden");
  }

  @Test
  void noServerIsSaidSo() {
    FluentSupport nobody = FluentSupport.at("http://127.0.0.1:1", "admin", Sandbox.PASSWORD);

    assertThatThrownBy(() -> nobody.tickets().listTickets())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("No answer from http://127.0.0.1:1");
  }
}
