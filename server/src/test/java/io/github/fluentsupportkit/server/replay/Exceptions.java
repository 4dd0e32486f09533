package io.github.fluentsupportkit.server.replay;

import io.github.fluentsupportkit.contract.ledger.Deviation;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where this server does what no release does, because the ledger says so.
 *
 * @param entry the id of the ledger's entry
 * @param places where answers differ by it, see {@link Comparison#differences()}
 * @param cases the project's own recorded cases in which they do
 * @param operations further operations than the entry's in whose answers it may be seen in other recordings
 */
record Exceptions(String entry, Pattern places, Set<String> cases, Set<String> operations) {

  private static final String LISTS =
      "tickets.list.default tickets.list.order.id-asc tickets.list.filter.status-open "
          + "tickets.list.filter.status-all tickets.list.filter.waiting tickets.list.as-limited-agent";

  private static final List<Exceptions> ALL = List.of(
      // What releases take or crash on.
      when(
          "unchecked-values",
          "status 422",
          "tickets.list.filter.status-bogus property.bogus-value tags.add.missing"),
      when("per-page-zero", "status 422", "tickets.list.per-page-0"),
      when("bulk-ids-with-commas", "status 422", "bulk.delete.comma"),
      when("bulk-without-ids", "status 422", "bulk.delete.none"),
      when("bulk-unknown-action", " missing", "bulk.bogus-action"),
      when("order-by-unknown", "/message missing", "tickets.list.order.bogus"),
      when("property-without-input", "status 422", "property.missing-both"),
      when("property-unknown-name", " missing", "property.unknown-name"),
      when("property-any-value", ".*/client_priority", "tickets.get.after-property"),
      when(
          "customer-zero-crashes",
          "status 404",
          "customers.update.documented-query customers.get.after-documented-update"),
      // What is not found.
      when("property-unknown-agent", "status 404", "property.agent.unknown"),
      when("unknown-tag-taken", "status 404", "tags.add.unknown-tag"),
      when(
          "not-found-status",
          "/message",
          "tickets.get.unknown tickets.get.deleted responses.create.unknown-ticket "
              + "responses.update.unknown responses.delete.again property.unknown-ticket"),
      when("unknown-customer", "/message", "customers.get.unknown customers.get.deleted"),
      when("update-unknown-customer", "/message", "customers.update.unknown"),
      when(
          "unknown-customer-leaks-class",
          "/message",
          "tickets.create.unknown-customer tickets.create.unknown-mailbox "
              + "tags.add.unknown-ticket tags.remove.unknown-ticket customers.delete.again"),
      // What this server does as documented.
      when("get-ticket-path", "status 200", "tickets.get.documented-path"),
      when("get-ticket-with", "/message missing", "tickets.get.with-documented"),
      // What it does as 1.5.3, to tickets of new customers, which that release does not have.
      when(
          "create-message",
          "/message",
          "tickets.create.new-customer.json tickets.create.new-customer.wp-user"),
      when(
          "new-customers-refused",
          ".*/newCustomer.email/required",
          "tickets.create.new-customer.missing-email"),
      when(
          "product-source",
          ".*/product_source( missing)?",
          "tickets.create.new-customer.json tickets.list.filter.product " + LISTS),
      when(
          "wp-user-credentials",
          ".*/newCustomer.(username|password)/required",
          "tickets.create.new-customer.wp-user.missing-username"),
      when("no-priority-is-empty", ".*/client_priority", LISTS),
      when(
          "list-order",
          "/tickets/data elements",
          "tickets.list.page-1-of-2 tickets.list.after-replies http.get-with-origin"),
      // What may differ besides, where other recordings are replayed, of fewer releases perhaps.
      elsewhere("product-source", ".*/product_source( missing)?", "listTickets"),
      elsewhere(
          "new-customers-refused",
          "/tickets/(total|last_page|next_page_url|data length)",
          "listTickets"),
      elsewhere("no-priority-is-empty", ".*/client_priority", "listTickets"),
      elsewhere("scripts-lose-their-tags-only", ".*/content(_hash)?", "listTickets", "getTicket"),
      elsewhere(
          "unknown-customer-leaks-class", "/message", "addTag", "removeTag", "deleteCustomer"),
      elsewhere("numbers-as-strings", ".* kind"),
      elsewhere("framework-data", "/data/wpfluent/.* missing"),
      elsewhere("update-loses-customer", "status 200|/customer missing"),
      elsewhere("unknown-customer", "status 404"),
      elsewhere("update-unknown-customer", "status 404"),
      elsewhere("new-customers-refused", "status 200"),
      elsewhere("property-unknown-name", "status 422"),
      elsewhere("order-by-unknown", "status 422"),
      elsewhere("bulk-unknown-action", "status 422"),
      elsewhere("not-found-status", "status 404"),
      elsewhere("foreign-ticket-status", "status 423|/message|.* missing"),
      elsewhere("get-ticket-with", "status 200"),
      // What it does better.
      when("agent-in-brief", ".*/agent/photo", "tickets.list.after-replies"),
      when(
          "scripts-lose-their-tags-only",
          ".*/content(_hash)?",
          "tickets.create.html-is-sanitised portal.create.json tickets.list.filter.product "
              + LISTS));

  private static Exceptions when(String entry, String places, String cases) {
    return new Exceptions(entry, Pattern.compile(places), Set.of(cases.split(" ")), Set.of());
  }

  private static Exceptions elsewhere(String entry, String places, String... operations) {
    return new Exceptions(entry, Pattern.compile(places), Set.of(), Set.of(operations));
  }

  static List<Exceptions> all() {
    return ALL;
  }

  /**
   * The one that accounts for a difference: the one that names the case, or with other recordings than the project's own
   * one that is about its operation.
   */
  static Optional<Exceptions> of(Replay.Found found) {
    return ALL.stream()
        .filter(e -> e.places.matcher(found.difference()).matches())
        .filter(e -> e.cases.contains(found.name())
            || !RecordedCase.areOwn() && e.isAbout(found.operation()))
        .findFirst();
  }

  private boolean isAbout(String operation) {
    Set<String> ledgers = inLedger().map(Deviation::operations).orElse(Set.of());
    return operations.contains(operation) || ledgers.contains("*") || ledgers.contains(operation);
  }

  Optional<Deviation> inLedger() {
    return Ledger.bundled().deviations().stream()
        .filter(d -> d.id().equals(entry))
        .findFirst();
  }

  /** Each case that this is said to account for, but does not. */
  Set<String> stale(List<Replay.Found> all) {
    Set<String> stale = new TreeSet<>(cases);
    all.stream()
        .filter(found -> of(found).filter(this::equals).isPresent())
        .forEach(found -> stale.remove(found.name()));
    return stale;
  }
}
