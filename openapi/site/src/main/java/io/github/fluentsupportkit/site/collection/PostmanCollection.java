package io.github.fluentsupportkit.site.collection;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.requests.Requested;
import io.github.fluentsupportkit.site.requests.Variables;
import io.github.fluentsupportkit.site.writing.PrettyJson;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A collection in Postman's format 2.1: a folder for each tag, a request for each operation, and the contract's examples
 * as saved answers. Its variables point to the sandbox and to records that are there.
 */
public final class PostmanCollection {

  /** The name of the file. */
  public static final String FILE = "fluent-support.postman_collection.json";

  private static final String FORMAT =
      "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PostmanCollection() {}

  /** The file. */
  public static Asset of(Contract contract) {
    ObjectNode collection = NODES.objectNode();
    collection
        .putObject("info")
        .put("name", contract.document().at("/info/title").asString())
        .put("description", contract.document().at("/info/description").asString())
        .put("version", contract.version())
        .put("schema", FORMAT);
    collection.set("auth", basic());
    collection.set("variable", variables());
    collection.set("item", folders(contract));
    String json = PrettyJson.of(collection);
    return new Asset(FILE, json.getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode basic() {
    ObjectNode auth = NODES.objectNode().put("type", "basic");
    ArrayNode basic = auth.putArray("basic");
    basic.addObject().put("key", "username").put("value", "{{user}}").put("type", "string");
    basic.addObject().put("key", "password").put("value", "{{password}}").put("type", "string");
    return auth;
  }

  private static ArrayNode variables() {
    ArrayNode variables = NODES.arrayNode();
    Variables.DEFAULTS.forEach((name, value) ->
        variables.addObject().put("key", name).put("value", value).put("type", "string"));
    return variables;
  }

  private static ArrayNode folders(Contract contract) {
    ArrayNode folders = NODES.arrayNode();
    for (JsonNode tag : contract.document().path("tags")) {
      String name = tag.path("name").asString();
      ObjectNode folder = folders.addObject();
      folder.put("name", name);
      folder.put("description", tag.path("description").asString(""));
      ArrayNode items = folder.putArray("item");
      contract.operations().stream()
          .map(operation -> new Requested(contract, operation))
          .filter(requested -> requested.tag().equals(name))
          .forEach(requested -> items.add(Item.of(requested)));
    }
    return folders;
  }
}
