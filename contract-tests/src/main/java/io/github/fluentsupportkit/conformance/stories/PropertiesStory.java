package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.stories.Cast.Part;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Changes each property of a ticket. */
final class PropertiesStory implements Story {

  @Override
  public String id() {
    return "properties";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.WRITES, Need.STATE);
  }

  @Override
  public void play(Stage stage) {
    stage.cast().who(Part.NOTED).ifPresent(ticket -> {
      property(stage, ticket, "client_priority", "critical", Encoding.JSON);
      property(stage, ticket, "priority", "medium", Encoding.QUERY);
      stage
          .existing()
          .viewer()
          .ifPresentOrElse(
              agent -> property(stage, ticket, "agent_id", agent, Encoding.FORM),
              () -> stage.gap("no answer tells the agent who asks, so nobody can be assigned"));
      List<Long> products = stage.existing().products();
      if (products.isEmpty()) {
        stage.gap("no ticket shows a product, so none can be chosen");
      } else {
        property(stage, ticket, "product_id", products.get(products.size() - 1), Encoding.JSON);
      }
    });
  }

  private static void property(
      Stage stage, long ticket, String name, Object value, Encoding encoding) {
    stage.change(
        name + " of ticket " + ticket,
        stage
            .to("updateTicketProperty", ticket)
            .with("prop_name", name)
            .with("prop_value", value)
            .in(encoding),
        Target.inList(ticket));
  }
}
