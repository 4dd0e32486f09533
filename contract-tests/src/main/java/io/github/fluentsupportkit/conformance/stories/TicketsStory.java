package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.stories.Cast.Part;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Need;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens tickets: for new customers and for known ones, in every encoding, and through the customers' portal. */
final class TicketsStory implements Story {

  /** What an encoding does to a text shows in the list; by itself a ticket is looked at once for each route. */
  private static final Set<Encoding> CLOSELY = EnumSet.of(Encoding.JSON, Encoding.MULTIPART);

  @Override
  public String id() {
    return "tickets";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.WRITES, Need.STATE);
  }

  @Override
  public void play(Stage stage) {
    Optional<Long> customer = firstCustomer(stage);
    if (customer.isEmpty()) {
      stage.gap("no ticket could be opened: the server takes no new customers, and there are no"
          + " credentials of a customer");
      return;
    }
    long known = customer.get();
    stage.cast().give(Part.CUSTOMER, known);
    List<Long> mailboxes = stage.existing().mailboxes();
    Request noted = draft(stage, "Zweite Größe, second", "Plus que de l’ASCII: ß, ÿ.", "normal")
        .with("ticket[customer_id]", known);
    open(
        stage,
        "a ticket for a known customer",
        aboutProduct(stage, noted, "ticket[product_id]"),
        Encoding.FORM,
        Part.NOTED);
    Request closed = draft(stage, "Plain words, third", "Nothing but ASCII here.", "critical")
        .with("ticket[customer_id]", known);
    open(
        stage,
        "a ticket in a mailbox",
        // A filter by product should meet a closed ticket, too.
        aboutProduct(
            stage,
            mailboxes.isEmpty() ? closed : closed.with("ticket[mailbox_id]", last(mailboxes)),
            "ticket[product_id]"),
        Encoding.QUERY,
        Part.CLOSED);
    guest(stage);
    again(stage);
    portal(stage);
  }

  /** Opens a ticket for somebody new, or through the portal where new customers are refused. */
  private static Optional<Long> firstCustomer(Stage stage) {
    Optional<Change> opened = open(
        stage,
        "a ticket for a new customer",
        draft(stage, "Grüße aus 漢字 😀, first", "Wie geht’s? It's Ωmega und 漢字.", "critical")
            .with("ticket[create_customer]", "yes")
            .with("newCustomer[first_name]", "Zoë")
            .with("newCustomer[last_name]", "Conformance")
            .with("newCustomer[email]", mail(stage, 1)),
        Encoding.JSON,
        Part.ANSWERED);
    if (opened.isPresent()) {
      long id = customerOf(opened.get());
      stage.created().customer(id);
      return Optional.of(id);
    }
    return stage.knows(Caller.CUSTOMER)
        ? openThroughPortal(stage, Part.ANSWERED).map(TicketsStory::customerOf)
        : Optional.empty();
  }

  private static void guest(Stage stage) {
    open(
            stage,
            "a ticket for another new customer",
            aboutProduct(
                stage,
                draft(stage, "Ünïcode of a guest, fourth", "Il s’en ira.", "medium")
                    .with("ticket[create_customer]", "yes")
                    .with("newCustomer[first_name]", "Øystein")
                    .with("newCustomer[last_name]", "Guest")
                    .with("newCustomer[email]", mail(stage, 2)),
                "ticket[product_id]"),
            Encoding.MULTIPART,
            Part.DOOMED)
        .ifPresent(change -> {
          stage.created().customer(customerOf(change));
          stage.cast().give(Part.GUEST, customerOf(change));
        });
  }

  /** The address of the first customer leads to them. */
  private static void again(Stage stage) {
    if (stage.created().customers().isEmpty()) {
      return;
    }
    open(
            stage,
            "a ticket for a new customer whose address is known",
            draft(stage, "Noch einmal Grüße, fifth", "Same address, same person.", "normal")
                .with("ticket[create_customer]", "yes")
                .with("newCustomer[first_name]", "Zoë")
                .with("newCustomer[email]", mail(stage, 1)),
            Encoding.FORM,
            Part.SINGLE)
        .map(TicketsStory::customerOf)
        .ifPresent(stage.created()::customer);
  }

  /** Through the portal in every encoding and at once; one look at the list shows what came of all of them. */
  private static void portal(Stage stage) {
    if (!stage.knows(Caller.CUSTOMER)) {
      return;
    }
    List<Request> requests = new ArrayList<>();
    for (Encoding encoding : Encoding.values()) {
      requests.add(throughPortal(stage, "by " + encoding).in(encoding));
    }
    stage.own().createAll("a ticket through the portal", requests);
  }

  private static Optional<Change> openThroughPortal(Stage stage, Part part) {
    return open(
        stage, "a ticket through the portal", throughPortal(stage, "first"), Encoding.JSON, part);
  }

  private static Request throughPortal(Stage stage, String number) {
    return aboutProduct(
        stage,
        stage
            .to("createPortalTicket")
            .as(Caller.CUSTOMER)
            .with("title", stage.marker() + " Grüße vom Portal, " + number)
            .with("content", "Où est la réponse?")
            .with("client_priority", "medium"),
        "product_id");
  }

  private static Request aboutProduct(Stage stage, Request request, String field) {
    List<Long> products = stage.existing().products();
    return products.isEmpty() ? request : request.with(field, products.get(0));
  }

  private static Optional<Change> open(
      Stage stage, String label, Request request, Encoding encoding, Part part) {
    Change change = stage.own().create(label, request.in(encoding), CLOSELY.contains(encoding));
    Optional<Long> id = Own.id(change.action());
    id.ifPresent(ticket -> stage.cast().give(part, ticket));
    return id.map(ticket -> change);
  }

  private static Request draft(Stage stage, String title, String content, String priority) {
    return stage
        .to("createTicket")
        .with("ticket[title]", stage.marker() + " " + title)
        .with("ticket[content]", content)
        .with("ticket[client_priority]", priority);
  }

  private static String mail(Stage stage, int number) {
    return stage.marker() + "." + number + "@example.com";
  }

  private static long customerOf(Change change) {
    return change.action().json().at("/ticket/customer_id").asLong(0);
  }

  private static long last(List<Long> ids) {
    return ids.get(ids.size() - 1);
  }
}
