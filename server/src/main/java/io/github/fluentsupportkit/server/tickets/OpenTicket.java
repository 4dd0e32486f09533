package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.conversations.Reply;
import io.github.fluentsupportkit.server.people.Person;
import java.util.List;
import java.util.Map;

/**
 * A ticket that an agent has opened to read it.
 *
 * @param replies the latest first
 * @param authors who wrote them, by id
 * @param agentId who reads
 */
record OpenTicket(
    TicketInFull ticket, List<Reply> replies, Map<Long, Person> authors, long agentId) {}
