package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.contract.Contract;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Walks a body along its schema, and says what the contract has to say of every value in it. */
final class Described {

  private final Contract contract;
  private final Meaning nothing;
  private final Map<JsonNode, Meaning> meanings = new IdentityHashMap<>();

  Described(Contract contract) {
    this.contract = contract;
    this.nothing = Meaning.nothing(contract);
  }

  /**
   * A value of a body.
   *
   * @param pointer where it is
   * @param value the value
   * @param meaning what the contract says of it; nothing if it does not know the value, or leaves open what it is
   * @param known whether the contract expects something here
   */
  record Place(String pointer, JsonNode value, Meaning meaning, boolean known) {

    /** Whether the contract expects a moment. */
    boolean isMoment() {
      return meaning.isMoment() && value.isString();
    }
  }

  /** Every value, the outer before the inner ones. What is unknown is not looked into. */
  List<Place> places(JsonNode schema, JsonNode body) {
    List<Place> places = new ArrayList<>();
    walk("", body, meanings.computeIfAbsent(schema, s -> Meaning.of(contract, s)), places);
    return places;
  }

  private void walk(String pointer, JsonNode value, Meaning meaning, List<Place> places) {
    places.add(new Place(pointer, value, meaning, true));
    if (value.isArray()) {
      for (int i = 0; i < value.size() && !meaning.items().isNothing(); i++) {
        walk(pointer + "/" + i, value.get(i), meaning.items(), places);
      }
    } else if (value.isObject()) {
      for (var property : value.properties()) {
        String key = property.getKey();
        String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
        Meaning field = meaning.field(key);
        if (!field.isNothing()) {
          walk(below, property.getValue(), field, places);
        } else if (!meaning.isOpen()) {
          places.add(new Place(below, property.getValue(), nothing, false));
        }
      }
    }
  }
}
