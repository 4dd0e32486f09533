package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.stories.Cast.Part;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Target;
import io.github.fluentsupportkit.conformance.transcript.Target.Look;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Changes customers: with every field, with those only that the documentation requires, and by POST that means PUT. */
final class CustomersStory implements Story {

  @Override
  public String id() {
    return "customers";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.WRITES, Need.STATE);
  }

  @Override
  public void play(Stage stage) {
    stage.cast().who(Part.GUEST).ifPresent(id -> {
      whole(stage, id, 2, "inactive", Encoding.JSON);
      overridden(stage, id);
    });
    stage
        .cast()
        .who(Part.CUSTOMER)
        .filter(stage.created().customers()::contains)
        .ifPresent(id -> {
          whole(stage, id, 1, "active", Encoding.FORM);
          documented(stage, id);
        });
    if (stage.created().customers().isEmpty()) {
      stage.gap("the server takes no new customers, so none can be changed or deleted");
    }
  }

  /** Every field, {@code person_type} among them, without which one release loses the customer. */
  private static void whole(Stage stage, long id, int mail, String status, Encoding encoding) {
    stage.change(
        "customer " + id + " is changed",
        request(stage, id, stage.marker() + "." + mail + ".changed@example.com")
            .with("first_name", "Zoé")
            .with("last_name", "Conformance-Größe")
            .with("title", "Owner")
            .with("status", status)
            .with("person_type", "customer")
            .with("address_line_1", "1 Réunion \"O'Neill\" Road")
            .with("address_line_2", "Étage 2")
            .with("city", "Köln")
            .with("zip", "01067")
            .with("state", "Nordrhein-Westfalen")
            .with("country", "DE")
            .with("note", "Très important")
            .in(encoding),
        Target.customer(id));
  }

  /** By POST that means PUT, which PHP needs to take a multipart form apart. Then looks at the other customer as well. */
  private static void overridden(Stage stage, long id) {
    person(stage, id)
        .ifPresent(person -> stage.change(
            "customer " + id + " is changed by POST that means PUT",
            request(stage, id, person.path("email").asString(""))
                .with("first_name", "Zoë")
                .with("last_name", person.path("last_name").asString(stage.marker()))
                .with("status", "active")
                .with("person_type", "customer")
                .with("city", "Nîmes")
                .with("state", "Gard")
                .meaning("PUT")
                .in(Encoding.MULTIPART),
            Target.customer(id),
            new Target(Set.of(), Set.of(), stage.created().customers())));
  }

  /** As the documentation has it: what is required, and one field more. Then looks at all tickets as well. */
  private static void documented(Stage stage, long id) {
    person(stage, id)
        .ifPresent(person -> stage.change(
            "customer " + id + " is changed as documented",
            request(stage, id, person.path("email").asString(""))
                .with("first_name", "Øystein II")
                .with("address_line_1", "353 South Milton Court")
                .in(Encoding.QUERY),
            Target.customer(id),
            new Target(stage.created().tickets(), Set.of(), Set.of(id), Look.IN_LIST)));
  }

  /** What is known of the customer, unless a change has lost them. */
  private static Optional<JsonNode> person(Stage stage, long id) {
    Optional<JsonNode> person = stage.own().before(Target.customer(id)).customer(id);
    if (person.isEmpty()) {
      stage.gap("customer " + id + " was lost, so nothing more could be tried with them");
    }
    return person;
  }

  private static Request request(Stage stage, long id, String mail) {
    return stage.to("updateCustomer", id).with("email", mail);
  }
}
