package io.github.fluentsupportkit.conformance.faults;

import java.util.Map;

/** Faults that are not found yet, or not where they are, and what it would take. A test fails when one of them is. */
final class Unfound {

  private static final Map<String, String> REASONS = Map.ofEntries(
      Map.entry(
          "listTickets: searching deletes the first match",
          "The run's own tickets are gone before reading is looked at."),
      Map.entry(
          "createPortalTicket: the ticket is somebody else's",
          "Nothing says which customer a user is."),
      Map.entry(
          "addTag: it lets agents do more than they may",
          "Whether limited agents may tag the tickets of others is not known of any release."),
      Map.entry(
          "updateReply: it does not understand multipart forms",
          "PHP takes multipart forms apart for POST only, so replies are changed in the other encodings."));

  private Unfound() {}

  static boolean names(Fault fault) {
    return REASONS.containsKey(fault.id());
  }

  static String reason(Fault fault) {
    return REASONS.getOrDefault(fault.id(), "");
  }
}
