package io.github.fluentsupportkit.conformance.faults;

import java.util.Map;

/** Faults that are not found yet, or not where they are, and what it would take. A test fails when one of them is. */
final class Unfound {

  private static final Map<String, String> REASONS = Map.ofEntries(
      Map.entry(
          "listTickets: all tickets are the open ones only", "The status all is not asked for."),
      Map.entry(
          "listTickets: titles are cut",
          "What differs between a list and a ticket by itself is said of the one that came later."),
      Map.entry(
          "listTickets: it gives tickets another priority",
          "The first list of a run changes what nobody has seen yet."),
      Map.entry(
          "listTickets: searching deletes the first match",
          "The run's own tickets are gone before reading is looked at."),
      Map.entry(
          "createPortalTicket: the ticket is somebody else's",
          "Nothing says which customer a user is."),
      Map.entry(
          "removeTag: another ticket loses the tag as well",
          "No second ticket of the run carries the tag."),
      Map.entry(
          "addTag: it lets agents do more than they may",
          "Limited agents try a few operations only."),
      Map.entry(
          "updateCustomer: another customer is changed as well",
          "Only the customer who is changed is looked at."),
      Map.entry(
          "updateCustomer: their tickets get another priority",
          "Tickets are not looked at when customers are changed."),
      Map.entry(
          "updateReply: it does not understand multipart forms",
          "Replies are changed as JSON and as a form."),
      Map.entry(
          "updateCustomer: it does not understand multipart forms",
          "Customers are changed as JSON, as a form and in the query."),
      Map.entry(
          "removeTag: it does not look at the method meant in the query",
          "Method override is tried on one reply."),
      Map.entry(
          "updateCustomer: it does not look at the method meant",
          "Method override is tried on one reply."),
      Map.entry(
          "getTicket: answers of the same moment are mixed up",
          "Requests of the same moment are all the same."));

  private Unfound() {}

  static boolean names(Fault fault) {
    return REASONS.containsKey(fault.id());
  }

  static String reason(Fault fault) {
    return REASONS.getOrDefault(fault.id(), "");
  }
}
