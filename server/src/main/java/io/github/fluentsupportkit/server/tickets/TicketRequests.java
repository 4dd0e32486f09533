package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.generated.model.NewCustomer;
import io.github.fluentsupportkit.server.generated.model.TicketDraft;
import io.github.fluentsupportkit.server.people.CustomerArrival;
import io.github.fluentsupportkit.server.text.SentFields;
import io.github.fluentsupportkit.server.wire.Id;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What requests say of tickets, as rules and stores take it. */
@Component
final class TicketRequests {

  private final SentFields sent;

  TicketRequests(SentFields sent) {
    this.sent = sent;
  }

  TicketOpening opening(TicketDraft draft) {
    SentFields.Reading fields = sent.read();
    TicketOpening opening = new TicketOpening(
        fields.neededPlain("title", draft.getTitle()),
        fields.neededHtml("content", draft.getContent()),
        Id.number(draft.getMailboxId()),
        Id.number(draft.getProductId()),
        draft.getPriority() == null
            ? null
            : Priority.valueOf(draft.getPriority().name()),
        draft.getClientPriority() == null
            ? Priority.EMPTY
            : Priority.valueOf(draft.getClientPriority().name()),
        fields.plain("source", draft.getSource()));
    fields.done();
    return opening;
  }

  /** The customer who is to become known with the ticket; null for a ticket of one who is known by number. */
  @Nullable CustomerArrival arrival(TicketDraft draft, @Nullable NewCustomer customer) {
    if (draft.getCreateCustomer() != TicketDraft.CreateCustomerEnum.YES || customer == null) {
      return null;
    }
    SentFields.Reading fields = sent.read();
    boolean asUser = draft.getCreateWpUser() == TicketDraft.CreateWpUserEnum.YES;
    String firstName = fields.plain("newCustomer.first_name", customer.getFirstName());
    CustomerArrival arrival = new CustomerArrival(
        firstName == null ? "" : firstName,
        fields.plain("newCustomer.last_name", customer.getLastName()),
        customer.getEmail(),
        asUser ? fields.plain("newCustomer.username", customer.getUsername()) : null);
    fields.done();
    return arrival;
  }

  static @Nullable Priority priority(@Nullable String value) {
    return value == null ? null : neededPriority(value);
  }

  static Priority neededPriority(String value) {
    return Priority.valueOf(value.toUpperCase(Locale.ROOT));
  }

  static TicketColumn orderBy(@Nullable String column) {
    return column == null ? TicketColumn.ID : TicketColumn.of(column).orElseThrow();
  }

  /** Unless something is said, the oldest comes first, as in release 1.5.3; a column alone asks for its largest. */
  static boolean descending(@Nullable String orderBy, @Nullable String orderType) {
    return orderType == null ? orderBy != null : orderType.equals("DESC");
  }

  static @Nullable Boolean yes(@Nullable String value) {
    return value == null ? null : value.equals("yes");
  }

  /** The statuses that {@code status_type} means; none for all. */
  static Set<TicketStatus> statuses(@Nullable String type) {
    if (type == null || type.equals("all")) {
      return Set.of();
    }
    return type.equals("open")
        ? Set.of(TicketStatus.NEW, TicketStatus.ACTIVE)
        : Set.of(TicketStatus.valueOf(type.toUpperCase(Locale.ROOT)));
  }

  /** The tags of either form of the filter. */
  static List<Long> tags(@Nullable List<Long> many, @Nullable Long one) {
    if (many != null) {
      return many;
    }
    return one == null ? List.of() : List.of(one);
  }
}
