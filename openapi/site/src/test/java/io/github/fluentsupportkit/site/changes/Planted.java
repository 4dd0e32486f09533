package io.github.fluentsupportkit.site.changes;

import io.github.fluentsupportkit.contract.Contract;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract with a change in it. */
final class Planted {

  private static final String SCHEMAS = "/components/schemas/";

  private Planted() {}

  /** The changes of a contract in which a part of the document was changed. */
  static List<Change> at(String pointer, Consumer<ObjectNode> change) {
    Contract before = Contract.bundled();
    return Comparison.of(before, changed(before, pointer, change));
  }

  /** The same, in a schema. */
  static List<Change> inSchema(String pointer, Consumer<ObjectNode> change) {
    return at(SCHEMAS + pointer, change);
  }

  static Contract changed(Contract before, String pointer, Consumer<ObjectNode> change) {
    ObjectNode document = before.document().deepCopy();
    change.accept((ObjectNode) document.at(pointer));
    return Contract.of(document);
  }

  /** Takes a word out of a list of words. */
  static Consumer<ObjectNode> without(String list, String word) {
    return in(list, words -> {
      for (int i = words.size() - 1; i >= 0; i--) {
        if (words.get(i).asString("").equals(word)) {
          words.remove(i);
        }
      }
      return words;
    });
  }

  /** Puts a word into a list of words. */
  static Consumer<ObjectNode> with(String list, String word) {
    return in(list, words -> words.add(word));
  }

  private static Consumer<ObjectNode> in(String list, Function<ArrayNode, JsonNode> change) {
    return object -> object.set(list, change.apply((ArrayNode) object.get(list)));
  }
}
