package io.github.fluentsupportkit.server.survival;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcknowledgedTest {

  private static final long NOWHERE = 99;

  private final String url = Database.H2.fresh();
  private final RunningServer server = RunningServer.at(url, Map.of());
  private final Acknowledged acknowledged = new Acknowledged();
  private long ticket;

  @BeforeEach
  void openATicket() throws Exception {
    server.bean(World.class).create();
    ticket = Client.of(server.baseUrl(), "admin")
        .send(
            "POST",
            "/tickets",
            "{\"ticket\":{\"title\":\"T\",\"content\":\"C\",\"customer_id\":3}}")
        .body()
        .at("/ticket/id")
        .asLong();
    acknowledged.created(ticket, "T");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void allThatIsLostIsNamed() {
    acknowledged.closed(ticket);
    acknowledged.tagged(ticket);
    acknowledged.urgent(ticket);
    acknowledged.created(NOWHERE, "Gone");
    acknowledged.replied(NOWHERE, ticket);

    assertThatThrownBy(() -> acknowledged.areIn(new Records(url)))
        .hasMessageContainingAll(
            "the closing of ticket " + ticket,
            "the tag of ticket " + ticket,
            "the priority of ticket " + ticket,
            "ticket 99: Gone",
            "reply 99 to ticket " + ticket);
  }

  @Test
  void aDeletionIsLostIfTheTicketIsThere() {
    acknowledged.doomed(ticket);
    acknowledged.deleted(ticket);

    assertThatThrownBy(() -> acknowledged.areIn(new Records(url)))
        .hasMessageContaining("the deletion of ticket " + ticket);
  }

  @Test
  void whatIsThereOrMayBeGoneIsNotLost() {
    acknowledged.created(NOWHERE, "May be gone");
    acknowledged.doomed(NOWHERE);
    acknowledged.replied(NOWHERE, NOWHERE);

    assertThatCode(() -> acknowledged.areIn(new Records(url))).doesNotThrowAnyException();
  }
}
