package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.stories.Cast.Part;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.EnumSet;
import java.util.Set;

/** Changes customers: with every field, and with those only that the documentation requires. */
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
    stage.cast().who(Part.CUSTOMER).ifPresent(id -> {
      if (stage.created().customers().contains(id)) {
        whole(stage, id, 1, Encoding.FORM);
      }
    });
    stage.cast().who(Part.GUEST).ifPresent(id -> {
      whole(stage, id, 2, Encoding.JSON);
      documented(stage, id);
    });
    if (stage.created().customers().isEmpty()) {
      stage.gap("the server takes no new customers, so none can be changed or deleted");
    }
  }

  /** Every field, {@code person_type} among them, without which one release loses the customer. */
  private static void whole(Stage stage, long id, int mail, Encoding encoding) {
    stage.change(
        "customer " + id + " is changed",
        request(stage, id, mail)
            .with("first_name", "Zoé")
            .with("last_name", "Conformance-Größe")
            .with("title", "Owner")
            .with("status", "active")
            .with("person_type", "customer")
            .with("address_line_1", "1 Réunion Road")
            .with("city", "Köln")
            .with("zip", "50667")
            .with("country", "DE")
            .with("note", "Très important")
            .in(encoding),
        Target.customer(id));
  }

  /** As the documentation has it: what is required, and one field more. */
  private static void documented(Stage stage, long id) {
    stage.change(
        "customer " + id + " is changed as documented",
        request(stage, id, 2)
            .with("first_name", "Øystein II")
            .with("address_line_1", "353 South Milton Court")
            .in(Encoding.QUERY),
        Target.customer(id));
  }

  private static Request request(Stage stage, long id, int mail) {
    return stage
        .to("updateCustomer", id)
        .with("email", stage.marker() + "." + mail + "@example.com");
  }
}
