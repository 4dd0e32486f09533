package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.running.Desk;
import java.util.Map;

/** Tickets that differ: 1 is new, 2 agent 2's, 3 closed, 4 critical, 5 in mailbox 2, 6 tagged, 7 about product 2. */
final class SevenTickets {

  private SevenTickets() {}

  /** Makes them, unless they are there. */
  static void in(Desk desk) {
    if (desk.rows("ticket") == 7) {
      return;
    }
    desk.startOver();
    desk.opened("Plain one");
    desk.assigned(desk.opened("Alan's own"), 2);
    desk.closed(desk.opened("Closed 100%"));
    desk.opened("It's critical_now", Map.of("client_priority", "critical"));
    desk.opened("Sales", Map.of("mailbox_id", 2, "content", "about <b>Größe</b> & more"));
    long tagged = desk.opened("Tagged");
    desk.admin().post("/tickets/" + tagged + "/tags", Map.of("tag_id", 1)).ok();
    desk.admin().post("/tickets/" + tagged + "/tags", Map.of("tag_id", 2)).ok();
    long product = desk.opened("Forms", Map.of("product_id", 2));
    desk.admin()
        .put(
            "/tickets/" + product + "/property",
            Map.of("prop_name", "priority", "prop_value", "medium"))
        .ok();
  }
}
