package io.github.fluentsupportkit.client;

import io.github.fluentsupportkit.client.model.ConversationType;
import io.github.fluentsupportkit.client.model.ListedTicket;
import io.github.fluentsupportkit.client.model.NewReply;
import io.github.fluentsupportkit.client.model.TicketPage;
import io.github.fluentsupportkit.client.model.TicketStatusFilter;
import io.github.fluentsupportkit.client.model.YesNo;

/** What {@code docs/clients.md} shows. */
final class DocumentedSample {

  private DocumentedSample() {}

  static void run(String baseUrl) {
    FluentSupport desk = FluentSupport.at(baseUrl, "admin", "sandbox");
    TicketPage page = desk.tickets()
        .listTickets(query ->
            query.filtersStatusType(TicketStatusFilter.OPEN).search("log in").perPage(5))
        .tickets();
    for (ListedTicket ticket : page.data()) {
      System.out.println(
          ticket.id() + " " + ticket.title() + ", " + ticket.customer().fullName());
    }
    long id = page.data().get(0).id();
    desk.replies()
        .replyToTicket(
            id,
            NewReply.builder()
                .content("<p>Done.</p>")
                .conversationType(ConversationType.RESPONSE)
                .closeTicket(YesNo.YES)
                .build());
    try {
      desk.tickets().getTicket(999_999);
    } catch (FluentSupportException e) {
      System.out.println(e.status() + " " + e.getMessage());
    }
  }
}
