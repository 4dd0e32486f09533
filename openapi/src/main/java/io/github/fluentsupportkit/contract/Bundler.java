package io.github.fluentsupportkit.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one document of a contract in many files.
 *
 * <p>A reference to a named schema, parameter, response or header of another file becomes a component
 * of that name. A reference to anything inside of one, such as {@code schemas.yaml#/Ticket/properties/id},
 * is replaced by what it leads to, so that readers who know no such references get plain schemas.
 * Everything else stays as it is written, extensions and the order of fields included.
 */
final class Bundler {

  private static final int DEEPEST = 64;

  private final SourceFiles files;
  private final Path root;
  private final ObjectNode bundle = JsonNodeFactory.instance.objectNode();
  private final Map<String, TreeMap<String, JsonNode>> components = new TreeMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Deque<String> inlining = new ArrayDeque<>();

  private Bundler(Path root) {
    this.root = root.toAbsolutePath().normalize();
    this.files = new SourceFiles(this.root);
  }

  /**
   * Bundles the contract whose index is {@code root}.
   *
   * @throws BrokenContractException if a file cannot be read or a reference leads nowhere
   */
  static ObjectNode bundle(Path root) {
    return new Bundler(root).bundle();
  }

  private ObjectNode bundle() {
    JsonNode index = files.content(root);
    if (!(index instanceof ObjectNode document) || !document.has("openapi")) {
      throw new BrokenContractException(files.name(root) + " is no OpenAPI document");
    }
    for (var field : document.properties()) {
      if (!field.getKey().equals("components")) {
        bundle.set(
            field.getKey(),
            resolve(
                field.getValue(), root, NodeKind.DOCUMENT.under(field.getKey()), field.getKey()));
      }
    }
    addComponents(document.path("components"));
    return bundle;
  }

  private void addComponents(JsonNode declared) {
    ObjectNode section = bundle.putObject("components");
    for (var kind : declared.properties()) {
      NodeKind map = NodeKind.COMPONENTS.under(kind.getKey());
      for (var component : kind.getValue().properties()) {
        String at = "components/" + kind.getKey() + "/" + component.getKey();
        JsonNode resolved = resolve(component.getValue(), root, map.under(component.getKey()), at);
        components
            .computeIfAbsent(kind.getKey(), k -> new TreeMap<>())
            .putIfAbsent(component.getKey(), resolved);
      }
    }
    components.forEach((kind, named) -> named.forEach(section.withObject("/" + kind)::set));
  }

  private JsonNode resolve(JsonNode node, Path file, NodeKind kind, String at) {
    if (kind == NodeKind.PAYLOAD) {
      return node;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode copy = list.arrayNode();
      for (int i = 0; i < list.size(); i++) {
        copy.add(resolve(list.get(i), file, kind, at + "/" + i));
      }
      return copy;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    JsonNode reference = object.get("$ref");
    if (reference != null && reference.isString()) {
      return follow(object, reference.stringValue(), file, kind, at);
    }
    ObjectNode copy = object.objectNode();
    for (var field : object.properties()) {
      String key = field.getKey();
      copy.set(key, resolve(field.getValue(), file, kind.under(key), at + "/" + key));
    }
    return copy;
  }

  private JsonNode follow(ObjectNode object, String text, Path file, NodeKind kind, String at) {
    Reference reference = Reference.of(text, file, at);
    String name = componentName(reference, kind);
    if (name == null) {
      return inline(object, reference, kind);
    }
    addComponent(name, reference, kind);
    ObjectNode copy = object.deepCopy();
    copy.put("$ref", "#/components/" + kind.component() + "/" + name);
    return copy;
  }

  private @Nullable String componentName(Reference reference, NodeKind kind) {
    if (kind.component() == null) {
      return null;
    }
    String pointer = reference.pointer();
    String own = "/components/" + kind.component() + "/";
    String name = reference.target().equals(root) && pointer.startsWith(own)
        ? pointer.substring(own.length())
        : pointer.startsWith("/") ? pointer.substring(1) : "";
    return name.isEmpty() || name.contains("/") ? null : name;
  }

  private void addComponent(String name, Reference reference, NodeKind kind) {
    String section = String.valueOf(kind.component());
    String origin = origin(reference);
    String before = origins.putIfAbsent(section + "/" + name, origin);
    if (before == null) {
      JsonNode found = find(reference);
      var named = components.computeIfAbsent(section, k -> new TreeMap<>());
      // Reserves the place, so that a schema that refers to itself ends here.
      named.put(name, found);
      named.put(
          name, resolve(found, reference.target(), kind, reference.pointer().substring(1)));
    } else if (!before.equals(origin)) {
      throw new BrokenContractException(
          "two components are called " + name + ": " + before + " and " + origin);
    }
  }

  private JsonNode inline(ObjectNode object, Reference reference, NodeKind kind) {
    String origin = origin(reference);
    if (inlining.contains(origin) || inlining.size() > DEEPEST) {
      throw new BrokenContractException(
          files.name(reference.from()) + ": " + reference.text() + " leads back to itself");
    }
    inlining.push(origin);
    JsonNode found = resolve(find(reference), reference.target(), kind, reference.pointer());
    inlining.pop();
    if (object.size() == 1 || !(found instanceof ObjectNode)) {
      return found;
    }
    // What stands beside the reference says it better than what it leads to.
    ObjectNode merged = (ObjectNode) found.deepCopy();
    for (var field : object.properties()) {
      String key = field.getKey();
      if (!key.equals("$ref")) {
        merged.set(
            key,
            resolve(
                field.getValue(), reference.from(), kind.under(key), reference.at() + "/" + key));
      }
    }
    return merged;
  }

  private JsonNode find(Reference reference) {
    if (!Files.isRegularFile(reference.target())) {
      throw broken(reference, "leads to a file that is not there");
    }
    try {
      JsonNode found =
          files.content(reference.target()).at(JsonPointer.compile(reference.pointer()));
      if (!found.isMissingNode()) {
        return found;
      }
    } catch (IllegalArgumentException e) {
      throw broken(reference, "is no reference");
    }
    throw broken(reference, "leads nowhere");
  }

  private BrokenContractException broken(Reference reference, String why) {
    return new BrokenContractException(files.name(reference.from()) + " at " + reference.at() + ": "
        + reference.text() + " " + why);
  }

  private String origin(Reference reference) {
    return files.name(reference.target()) + "#" + reference.pointer();
  }
}
