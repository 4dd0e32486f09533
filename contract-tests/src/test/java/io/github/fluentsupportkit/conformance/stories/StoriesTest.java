package io.github.fluentsupportkit.conformance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Credentials;
import io.github.fluentsupportkit.conformance.http.Sender;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesTest {

  private static final Map<Caller, Credentials> USERS = Map.of(
      Caller.ADMINISTRATOR, new Credentials("admin", Sandbox.PASSWORD),
      Caller.AGENT, new Credentials("agent-own", Sandbox.PASSWORD),
      Caller.CUSTOMER, new Credentials("customer-maria", Sandbox.PASSWORD));

  @Test
  @ExtendWith(Sandbox.class)
  void theServerPassesThemAllWithinTheirBudget(Sandbox.Address server) {
    Rehearsal rehearsal = onServer(server, sender -> sender);
    assertThat(rehearsal.play(new InputStory())).isLessThanOrEqualTo(66);
    assertThat(rehearsal.play(new RoutesStory())).isLessThanOrEqualTo(12);
    assertThat(rehearsal.play(new WireStory())).isLessThanOrEqualTo(16);
    assertThat(rehearsal.play(new AccessStory())).isLessThanOrEqualTo(66);
    assertThat(rehearsal.judge()).isEmpty();
    assertThat(rehearsal.idle()).as("checks that found nothing to look at").isEmpty();
    assertThat(rehearsal.cleanUp()).isEmpty();
  }

  @Test
  @ExtendWith(Sandbox.class)
  void nothingIsWrittenWithoutPermission(Sandbox.Address server) {
    Rehearsal rehearsal =
        new Rehearsal(server.base(), USERS, s -> s, Need.STATE, Need.AGENT, Need.CUSTOMER);
    rehearsal.play(new InputStory());
    rehearsal.play(new RoutesStory());
    rehearsal.play(new WireStory());
    rehearsal.play(new AccessStory());
    assertThat(rehearsal.judge()).isEmpty();
    assertThat(rehearsal.stage().transcript().steps())
        .isNotEmpty()
        .allMatch(step -> step.request().isSafe());
  }

  @ParameterizedTest
  @ExtendWith(Sandbox.class)
  @CsvSource({
    "createTicket, NOBODY, true, access.no-credentials",
    "createTicket, NOBODY, false, access.refused-write-took-effect",
    "deleteCustomer, CUSTOMER, true, access.customer-kept-out",
    "deleteCustomer, CUSTOMER, false, access.refused-write-took-effect",
    "bulkDeleteTickets, AGENT, true, access.limited-agent",
    "bulkDeleteTickets, AGENT, false, access.refused-write-took-effect",
    "replyToTicket, AGENT, true, access.foreign-object",
    "removeTag, CUSTOMER, false, access.refused-write-took-effect",
  })
  void aHoleIsFoundWhereItIs(
      String operation, Caller caller, boolean owned, String check, Sandbox.Address server) {
    Rehearsal rehearsal = onServer(server, Faulty.letsIn(operation, caller, owned));
    rehearsal.play(new WireStory());
    rehearsal.play(new AccessStory());
    assertThat(rehearsal.judge())
        .isNotEmpty()
        .extracting(Finding::check, Finding::operation)
        .containsOnly(tuple(check, operation));
    assertThat(rehearsal.cleanUp()).isEmpty();
  }

  @Test
  @ExtendWith(MockServerExtension.class)
  void theMockPassesThoseThatItCan(MockServer mock) {
    String base = mock.baseUrl();
    Rehearsal rehearsal =
        new Rehearsal(base, USERS, s -> s, Need.WRITES, Need.AGENT, Need.CUSTOMER);
    assertThat(rehearsal.play(new RoutesStory())).isLessThanOrEqualTo(12);
    assertThat(rehearsal.play(new WireStory())).isLessThanOrEqualTo(16);
    assertThat(rehearsal.play(new AccessStory())).isLessThanOrEqualTo(66);
    assertThat(rehearsal.play(new ExamplesStory())).isLessThanOrEqualTo(60);
    assertThat(rehearsal.judge()).isEmpty();
    assertThat(rehearsal.stage().transcript().steps())
        .filteredOn(step -> step.label().contains("as documented"))
        .allMatch(step -> step.succeeded());
  }

  private static Rehearsal onServer(Sandbox.Address server, UnaryOperator<Sender> fault) {
    return new Rehearsal(
            server.base(), USERS, fault, Need.STATE, Need.WRITES, Need.AGENT, Need.CUSTOMER)
        .withThings();
  }
}
