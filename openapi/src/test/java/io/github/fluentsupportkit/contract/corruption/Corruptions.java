package io.github.fluentsupportkit.contract.corruption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Makes recorded answers wrong, each of the same form in the same place and manner only once. */
final class Corruptions {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, Set<String>> sometimesMissing = new HashMap<>();
  private final Map<String, Set<Class<?>>> shapes = new HashMap<>();
  private final Set<String> done = new HashSet<>();

  Corruptions(List<ConformingAnswer> answers) {
    Map<String, Set<String>> fields = new HashMap<>();
    for (ConformingAnswer answer : answers) {
      shapes
          .computeIfAbsent(answer.form(), f -> new HashSet<>())
          .add(answer.body().getClass());
      Set<String> known = fields.computeIfAbsent(answer.family(), f -> new HashSet<>());
      answer.places().map(Place::pattern).forEach(known::add);
    }
    for (ConformingAnswer answer : answers) {
      Set<String> missing = sometimesMissing.computeIfAbsent(answer.family(), f -> new HashSet<>());
      findMissing(answer.body(), "", fields.getOrDefault(answer.family(), Set.of()), missing);
    }
  }

  private static void findMissing(
      JsonNode node, String at, Set<String> known, Set<String> missing) {
    if (node.isObject()) {
      known.stream()
          .filter(p -> p.startsWith(at + "/") && p.indexOf('/', at.length() + 1) < 0)
          .filter(p -> !node.has(p.substring(at.length() + 1)))
          .forEach(missing::add);
      node.properties()
          .forEach(f -> findMissing(f.getValue(), at + "/" + f.getKey(), known, missing));
    } else {
      node.forEach(element -> findMissing(element, at + "/*", known, missing));
    }
  }

  List<Corruption> of(ConformingAnswer answer) {
    JsonNode body = answer.body();
    List<Corruption> found = new ArrayList<>();
    for (Place place : Place.of(body)) {
      JsonNode value = place.in(body);
      WrongValues.of(value, place.name()).forEach((kind, wrong) -> {
        if (isNew(answer, place, kind + " " + value.getNodeType())) {
          found.add(new Corruption(kind, place.pattern(), place.replaced(body, wrong)));
        }
      });
      if (place.isField(body)
          && !sometimesMissing.getOrDefault(answer.family(), Set.of()).contains(place.pattern())
          && isNew(answer, place, "missing")) {
        found.add(new Corruption("field: missing", place.pattern(), place.removed(body)));
      }
    }
    envelopes(answer).forEach((kind, wrong) -> found.add(new Corruption(kind, "", wrong)));
    return found;
  }

  private boolean isNew(ConformingAnswer answer, Place place, String kind) {
    return done.add(answer.release() + " " + answer.form() + " " + place.pattern() + " " + kind);
  }

  private Map<String, JsonNode> envelopes(ConformingAnswer answer) {
    JsonNode body = answer.body();
    if (!done.add(answer.release() + " " + answer.form() + " " + body.getNodeType())) {
      return Map.of();
    }
    Map<String, JsonNode> wrong = new HashMap<>();
    wrong.put("envelope: wrapped", JSON.objectNode().set("data", body));
    wrong.put("envelope: in a list", JSON.arrayNode().add(body));
    wrong.put("body: empty list", JSON.arrayNode());
    wrong.put("body: null", JSON.nullNode());
    wrong.put("body: empty object", JSON.objectNode());
    // Some releases answer a bare text where others have an object.
    if (!shapes.getOrDefault(answer.form(), Set.of()).contains(StringNode.class)) {
      wrong.put("body: text", JSON.stringNode("OK"));
    }
    if (body.isObject() && !body.isEmpty()) {
      wrong.put("envelope: removed", body.iterator().next());
    }
    return wrong;
  }
}
