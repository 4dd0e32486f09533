package io.github.fluentsupportkit.server.conversations;

import io.github.fluentsupportkit.server.generated.model.CreatedReply;
import io.github.fluentsupportkit.server.generated.model.TicketReply;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonWire;
import io.github.fluentsupportkit.server.text.Paragraphs;
import io.github.fluentsupportkit.server.wire.Id;
import io.github.fluentsupportkit.server.wire.WireForms;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Replies as answers show them. */
@Mapper(
    config = WireForms.class,
    uses = PersonWire.class,
    imports = {Id.class, Paragraphs.class})
public interface ReplyWire {

  /** A reply by itself, as it is kept. */
  @Mapping(
      target = "serial",
      expression = "java(io.github.fluentsupportkit.server.wire.Count.quoted(1))")
  io.github.fluentsupportkit.server.generated.model.Reply alone(Reply reply);

  /** A reply on its ticket, in paragraphs and with its author. */
  @Mapping(target = ".", source = "reply")
  @Mapping(
      target = "serial",
      expression = "java(io.github.fluentsupportkit.server.wire.Count.quoted(1))")
  @Mapping(target = "content", expression = "java(Paragraphs.of(reply.content()))")
  @Mapping(target = "person", source = "author")
  @Mapping(target = "attachments", expression = "java(java.util.List.of())")
  @Mapping(target = "ccInfo", ignore = true)
  @Mapping(target = "ccinfo", ignore = true)
  @Mapping(target = "id", source = "reply.id")
  @Mapping(target = "createdAt", source = "reply.createdAt")
  @Mapping(target = "updatedAt", source = "reply.updatedAt")
  TicketReply onTicket(Reply reply, Person author);

  /** A reply that was just made, whose keys are still numbers. */
  @Mapping(target = "id", source = "reply.id")
  @Mapping(target = "ticketId", expression = "java(Id.unquoted(reply.ticketId()))")
  @Mapping(target = "personId", expression = "java(Id.unquoted(reply.personId()))")
  @Mapping(target = "content", expression = "java(Paragraphs.of(reply.content()))")
  @Mapping(target = "createdAt", source = "reply.createdAt")
  @Mapping(target = "updatedAt", source = "reply.updatedAt")
  @Mapping(target = "person", source = "author")
  CreatedReply created(Reply reply, Person author);
}
