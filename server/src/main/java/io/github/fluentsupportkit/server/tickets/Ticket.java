package io.github.fluentsupportkit.server.tickets;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A ticket, as the contract's {@code Ticket} describes it. Moments are UTC.
 *
 * @param facts what never changes
 * @param agentId who has it, or null for nobody
 * @param talk how the conversation stands
 * @param closing how it ended, or null while it is open
 */
public record Ticket(
    Facts facts,
    @Nullable Long agentId,
    @Nullable Long productId,
    Priority priority,
    Priority clientPriority,
    TicketStatus status,
    Talk talk,
    @Nullable Closing closing,
    LocalDateTime updatedAt) {

  /** The ticket's number. */
  public long id() {
    return facts.id();
  }

  /** What an agent said to the customer, now: it activates a new ticket, and takes one that nobody has. */
  public Ticket answered(long byAgent, LocalDateTime now) {
    boolean first = status == TicketStatus.NEW;
    Long responseTime = first ? Long.valueOf(seconds(now)) : talk.firstResponseTime();
    return new Ticket(
        facts,
        agentId == null ? Long.valueOf(byAgent) : agentId,
        productId,
        priority,
        clientPriority,
        first ? TicketStatus.ACTIVE : status,
        new Talk(now, talk.lastCustomerResponse(), now, talk.responseCount() + 1, responseTime),
        closing,
        now);
  }

  /** What an agent noted for agents, now. Notes count as responses, as in release 1.5.3. */
  public Ticket noted(LocalDateTime now) {
    Talk more = new Talk(
        talk.lastAgentResponse(),
        talk.lastCustomerResponse(),
        talk.waitingSince(),
        talk.responseCount() + 1,
        talk.firstResponseTime());
    return new Ticket(
        facts, agentId, productId, priority, clientPriority, status, more, closing, now);
  }

  /** Closed by an agent, now; a ticket that is closed stays as it is. */
  public Ticket closed(long byAgent, LocalDateTime now) {
    return status == TicketStatus.CLOSED
        ? this
        : new Ticket(
            facts,
            agentId,
            productId,
            priority,
            clientPriority,
            TicketStatus.CLOSED,
            talk,
            new Closing(now, byAgent, seconds(now)),
            now);
  }

  Ticket withAgent(long agent, LocalDateTime now) {
    return new Ticket(
        facts, agent, productId, priority, clientPriority, status, talk, closing, now);
  }

  Ticket withProduct(long product, LocalDateTime now) {
    return new Ticket(
        facts, agentId, product, priority, clientPriority, status, talk, closing, now);
  }

  Ticket withPriority(Priority level, LocalDateTime now) {
    return new Ticket(facts, agentId, productId, level, clientPriority, status, talk, closing, now);
  }

  Ticket withClientPriority(Priority level, LocalDateTime now) {
    return new Ticket(facts, agentId, productId, priority, level, status, talk, closing, now);
  }

  private long seconds(LocalDateTime now) {
    return Math.max(0, Duration.between(facts.createdAt(), now).toSeconds());
  }

  /**
   * What never changes.
   *
   * @param hash ten random hexadecimal digits
   * @param contentHash MD5 of the content
   * @param content sanitised HTML
   */
  public record Facts(
      long id,
      long customerId,
      long mailboxId,
      @Nullable String productSource,
      Privacy privacy,
      String title,
      String slug,
      String hash,
      String contentHash,
      @Nullable String messageId,
      @Nullable String source,
      String content,
      @Nullable String secretContent,
      LocalDateTime createdAt) {}

  /**
   * How the conversation stands.
   *
   * @param waitingSince the time of the latest message
   * @param firstResponseTime seconds from the creation to the first response of an agent
   */
  public record Talk(
      @Nullable LocalDateTime lastAgentResponse,
      LocalDateTime lastCustomerResponse,
      LocalDateTime waitingSince,
      long responseCount,
      @Nullable Long firstResponseTime) {}

  /**
   * How a ticket ended.
   *
   * @param closedBy the agent who closed it
   * @param totalCloseTime seconds from the creation
   */
  public record Closing(LocalDateTime resolvedAt, long closedBy, long totalCloseTime) {}
}
