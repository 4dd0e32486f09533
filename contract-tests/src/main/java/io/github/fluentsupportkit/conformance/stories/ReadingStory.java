package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads some tickets and customers, in every documented way. */
final class ReadingStory implements Story {

  @Override
  public String id() {
    return "reading";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.noneOf(Need.class);
  }

  @Override
  public void play(Stage stage) {
    // The list was read already, when it was tried whether the server lets anybody in.
    Step tickets = stage.first();
    List<Long> first = ids(tickets, "/tickets/data").limit(1).toList();
    first.forEach(id -> stage.send("ticket " + id, stage.to("getTicket", id)));
    Step customers = stage.send("customers", stage.to("listCustomers"));
    List<Long> ids = ids(customers, "/customers/data").limit(1).toList();
    for (long id : ids) {
      stage.send("customer " + id, stage.to("getCustomer", id));
    }
    ids.stream()
        .limit(1)
        .forEach(id -> stage.send(
            "customer " + id + " with all that belongs to them",
            stage
                .to("getCustomer", id)
                .with("with[]", "widgets")
                .with("with[]", "tickets")
                .with("with[]", "fluentcrm_profile")));
    // Whether reading one changed something shows in the lists.
    stage.send("tickets once more", stage.to("listTickets"));
    stage.send("customers once more", stage.to("listCustomers"));
    // And whether reading a list did, shows in what is read by itself.
    first.forEach(id -> stage.send("ticket " + id + " once more", stage.to("getTicket", id)));
  }

  private static Stream<Long> ids(Step step, String pointer) {
    return step.json()
        .at(pointer)
        .valueStream()
        .map(item -> item.path("id").asLong(0))
        .filter(id -> id > 0);
  }
}
