package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.generated.model.CreatedPortalTicket;
import io.github.fluentsupportkit.server.generated.model.CreatedTicket;
import io.github.fluentsupportkit.server.generated.model.CustomerTicket;
import io.github.fluentsupportkit.server.generated.model.ListedTicket;
import io.github.fluentsupportkit.server.generated.model.RepliedTicket;
import io.github.fluentsupportkit.server.generated.model.TicketDetails;
import io.github.fluentsupportkit.server.wire.WireForms;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tools.jackson.databind.node.NullNode;

/** The columns of a ticket in each of the forms in which it is answered, without what stands around them. */
@Mapper(config = WireForms.class)
interface TicketColumns {

  @Columns
  @Mapping(target = "liveActivity", ignore = true)
  @Mapping(target = "customer", ignore = true)
  @Mapping(target = "agent", ignore = true)
  @Mapping(target = "mailbox", ignore = true)
  @Mapping(target = "product", ignore = true)
  @Mapping(target = "tags", ignore = true)
  @Mapping(target = "previewResponse", ignore = true)
  ListedTicket listed(Ticket ticket);

  @Columns
  @Mapping(target = "liveActivity", ignore = true)
  @Mapping(target = "customer", ignore = true)
  @Mapping(target = "agent", ignore = true)
  @Mapping(target = "mailbox", ignore = true)
  @Mapping(target = "product", ignore = true)
  @Mapping(target = "tags", ignore = true)
  @Mapping(target = "attachments", ignore = true)
  @Mapping(target = "responses", ignore = true)
  @Mapping(target = "carbonCopy", ignore = true)
  TicketDetails details(Ticket ticket);

  @Columns
  @Mapping(target = "agent", ignore = true)
  @Mapping(target = "mailbox", ignore = true)
  @Mapping(target = "customer", ignore = true)
  RepliedTicket replied(Ticket ticket);

  @Mapping(target = ".", source = "facts")
  @Mapping(target = ".", source = "talk")
  @Mapping(target = "productSource", ignore = true)
  @Mapping(target = "messageId", ignore = true)
  @Mapping(target = "customFields", ignore = true)
  @Mapping(target = "mailbox", ignore = true)
  @Mapping(target = "product", ignore = true)
  @Mapping(target = "agent", ignore = true)
  CreatedTicket created(Ticket ticket);

  @Mapping(target = ".", source = "facts")
  @Mapping(target = ".", source = "talk")
  @Mapping(target = "messageId", ignore = true)
  @Mapping(target = "customFields", ignore = true)
  @Mapping(target = "mailbox", ignore = true)
  @Mapping(target = "product", ignore = true)
  @Mapping(target = "agent", ignore = true)
  CreatedPortalTicket createdByCustomer(Ticket ticket);

  @Mapping(target = ".", source = "facts")
  CustomerTicket inBrief(Ticket ticket);

  /** Only release 1.5.3 names it, and never with a value. */
  default NullNode never() {
    return NullNode.getInstance();
  }

  /** The columns that every form has. */
  @Mapping(target = ".", source = "facts")
  @Mapping(target = ".", source = "talk")
  @Mapping(target = "resolvedAt", source = "closing.resolvedAt")
  @Mapping(target = "closedBy", source = "closing.closedBy")
  @Mapping(target = "totalCloseTime", source = "closing.totalCloseTime")
  @Mapping(target = "ticketTypeId", expression = "java(never())")
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.METHOD)
  @interface Columns {}
}
