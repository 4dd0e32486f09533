package io.github.fluentsupportkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fluentsupportkit.client.model.BulkAction;
import io.github.fluentsupportkit.client.model.BulkActionName;
import io.github.fluentsupportkit.client.model.ChangedReply;
import io.github.fluentsupportkit.client.model.ConversationType;
import io.github.fluentsupportkit.client.model.CustomerData;
import io.github.fluentsupportkit.client.model.CustomerExtra;
import io.github.fluentsupportkit.client.model.ListedTicket;
import io.github.fluentsupportkit.client.model.NewReply;
import io.github.fluentsupportkit.client.model.NewTagLink;
import io.github.fluentsupportkit.client.model.NewTicket;
import io.github.fluentsupportkit.client.model.Person;
import io.github.fluentsupportkit.client.model.PersonType;
import io.github.fluentsupportkit.client.model.Priority;
import io.github.fluentsupportkit.client.model.PropertyChange;
import io.github.fluentsupportkit.client.model.SortOrder;
import io.github.fluentsupportkit.client.model.Tag;
import io.github.fluentsupportkit.client.model.TicketColumn;
import io.github.fluentsupportkit.client.model.TicketDetails;
import io.github.fluentsupportkit.client.model.TicketDraft;
import io.github.fluentsupportkit.client.model.TicketPage;
import io.github.fluentsupportkit.client.model.TicketProperty;
import io.github.fluentsupportkit.client.model.TicketPropertyName;
import io.github.fluentsupportkit.client.model.TicketStatus;
import io.github.fluentsupportkit.client.model.TicketStatusFilter;
import io.github.fluentsupportkit.client.model.YesNo;
import io.github.fluentsupportkit.client.running.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSandbox.class)
class SandboxRoundTripTest {

  private final FluentSupport desk;

  SandboxRoundTripTest(Sandbox sandbox) {
    desk = FluentSupport.at(sandbox.baseUrl() + "/", "admin", Sandbox.PASSWORD);
  }

  private long open(String title) {
    TicketDraft draft = TicketDraft.builder()
        .customerId(desk.customers().listCustomers().customers().data().get(0).id())
        .title(title)
        .content("<p>Zürich → 東京 🎫</p>")
        .build();
    return desk.tickets()
        .createTicket(NewTicket.builder().ticket(draft).build())
        .ticket()
        .id();
  }

  @Test
  void aTicketIsCreatedAndReadBackInEveryScript() {
    long id = open("Größe & عربى");

    TicketDetails ticket = desk.tickets().getTicket(id).ticket();
    assertThat(ticket.title()).isEqualTo("Größe & عربى");
    assertThat(ticket.content()).contains("Zürich → 東京 🎫");
    assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
    assertThat(ticket.createdAt().instant(ZoneId.of("UTC")))
        .isBetween(Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(1)));
  }

  @Test
  void aListIsFilteredSortedAndPaged() {
    TicketPage page = desk.tickets()
        .listTickets(query -> query
            .filtersStatusType(TicketStatusFilter.OPEN)
            .orderBy(TicketColumn.ID)
            .orderType(SortOrder.ASC)
            .perPage(3)
            .page(2))
        .tickets();

    assertThat(page.currentPage()).isEqualTo(2);
    assertThat(page.perPage()).isEqualTo(3);
    assertThat(page.data()).hasSize(3).noneMatch(t -> t.status().equals(TicketStatus.CLOSED));
    assertThat(page.data()).extracting(ListedTicket::id).isSorted();
  }

  @Test
  void bracketsWithSeveralValuesAreUnderstood() {
    Tag tag = desk.tickets().listTickets(query -> query.perPage(50)).tickets().data().stream()
        .flatMap(ticket -> ticket.tags().stream())
        .findFirst()
        .orElseThrow();

    TicketPage page = desk.tickets()
        .listTickets(query -> query.filtersTicketTags(tag.id(), 9999))
        .tickets();

    assertThat(page.data())
        .isNotEmpty()
        .allMatch(ticket -> ticket.tags().stream().anyMatch(found -> found.id().equals(tag.id())));
  }

  @Test
  void aReplyIsWrittenChangedAndDeleted() {
    long ticket = open("Reply to me");
    NewReply reply = NewReply.builder()
        .content("<p>Hello</p>")
        .conversationType(ConversationType.RESPONSE)
        .closeTicket(YesNo.YES)
        .build();

    long id = desk.replies().replyToTicket(ticket, reply).response().id();
    assertThat(desk.tickets().getTicket(ticket).ticket().status()).isEqualTo(TicketStatus.CLOSED);
    desk.replies().updateReply(ticket, id, ChangedReply.builder().content("Bye").build());
    assertThat(desk.tickets().getTicket(ticket).responses())
        .anyMatch(r -> r.content().contains("Bye"));
    desk.replies().deleteReply(ticket, id);
    assertThat(desk.tickets().getTicket(ticket).responses())
        .noneMatch(r -> r.id().equals(id));
  }

  @Test
  void aPropertyIsChangedWhetherOrNotItStandsForMore() {
    long ticket = open("Urgent");

    PropertyChange change = desk.tickets()
        .updateTicketProperty(ticket, property(TicketPropertyName.CLIENT_PRIORITY, "critical"))
        .updateData();
    assertThat(change).isEqualTo(new PropertyChange(null, null, null));
    assertThat(desk.tickets().getTicket(ticket).ticket().clientPriority())
        .isEqualTo(Priority.CRITICAL);

    change = desk.tickets()
        .updateTicketProperty(ticket, property(TicketPropertyName.AGENT_ID, "1"))
        .updateData();
    assertThat(change.agent()).isNotNull().extracting(Person::id).isEqualTo(1L);
  }

  private static TicketProperty property(TicketPropertyName name, String value) {
    return TicketProperty.builder().propName(name).propValue(value).build();
  }

  @Test
  void aTagIsAddedAndRemoved() {
    long ticket = open("Tagged");

    desk.tags().addTag(ticket, NewTagLink.builder().tagId(1L).build());
    assertThat(desk.tickets().getTicket(ticket).ticket().tags()).hasSize(1);
    desk.tags().removeTag(ticket, 1);
    assertThat(desk.tickets().getTicket(ticket).ticket().tags()).isEmpty();
  }

  @Test
  void aCustomerIsChanged() {
    CustomerData data = CustomerData.builder()
        .email("new@example.com")
        .firstName("Ångström")
        .personType(PersonType.CUSTOMER)
        .zip("8001")
        .build();

    long id = desk.customers().listCustomers().customers().data().get(0).id();
    desk.customers().updateCustomer(id, data);

    Person customer = desk.customers()
        .getCustomer(id, query -> query.with(CustomerExtra.TICKETS))
        .customer();
    assertThat(customer)
        .isNotNull()
        .extracting(Person::firstName, Person::zip)
        .containsExactly("Ångström", "8001");
  }

  @Test
  void ticketsAreDeleted() {
    long ticket = open("Away with me");

    desk.tickets()
        .bulkDeleteTickets(BulkAction.builder()
            .bulkAction(BulkActionName.DELETE_TICKETS)
            .ticketIds(List.of(ticket))
            .build());

    FluentSupportException error =
        catchThrowableOfType(FluentSupportException.class, () -> desk.tickets().getTicket(ticket));
    assertThat(error.status()).isEqualTo(404);
    assertThat(error.code()).isNull();
    assertThat(error).message().isNotBlank();
  }
}
