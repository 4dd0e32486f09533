package io.github.fluentsupportkit.site.reference;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.requests.Requested;
import io.github.fluentsupportkit.site.requests.Variables;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The copy of the contract that the reference shows: with links from each operation to its other pages, and
 * who may call it, which OpenAPI has no place for. Samples and console ask for records that a sandbox has.
 */
public final class ReferenceContract {

  private ReferenceContract() {}

  /**
   * A script that sets {@code contract}: pages are opened from disk, where a script may be loaded, and a file
   * may not be read.
   *
   * @param pages the paths of the pages that can be linked
   */
  public static Asset script(Contract contract, Collection<String> pages) {
    ObjectNode document = contract.document().deepCopy();
    document.at("/components/parameters").forEach(parameter -> suitSandbox((ObjectNode) parameter));
    for (Operation operation : contract.operations()) {
      ObjectNode node = node(document, operation);
      complete(operation, node, pages);
      new Requested(contract, operation).body().ifPresent(body -> firstExample(node, body));
    }
    String json = JsonMapper.shared().writeValueAsString(document);
    return new Asset(
        "assets/contract.js",
        ("globalThis.contract = " + json.replace("</", "<\\/") + ";\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode node(ObjectNode document, Operation operation) {
    return (ObjectNode) document
        .path("paths")
        .path(operation.path().toString())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  private static void suitSandbox(ObjectNode parameter) {
    String value = Variables.DEFAULTS.get(parameter.path("name").asString());
    if (value != null && parameter.path("in").asString().equals("path")) {
      parameter.put("example", Integer.parseInt(value));
    }
  }

  private static void firstExample(ObjectNode operation, String body) {
    operation
        .at("/requestBody/content/application~1json/examples")
        .valueStream()
        .findFirst()
        .ifPresent(example -> ((ObjectNode) example)
            .set("value", JsonMapper.shared().readTree(Variables.filled(body))));
  }

  private static void complete(Operation operation, ObjectNode node, Collection<String> pages) {
    StringBuilder description =
        new StringBuilder(node.path("description").asString("").strip());
    if (!operation.roles().isEmpty()) {
      description.append("\n\n**Who may call it:** ").append(String.join(", ", operation.roles()));
    }
    String differences = "differences/" + operation.id();
    String text = "operations/" + operation.id();
    description.append("\n\n");
    if (pages.contains(differences)) {
      description.append("[Documentation and releases compared](" + differences + ".html)");
    }
    if (pages.contains(text)) {
      description.append(pages.contains(differences) ? " · " : "");
      description.append("[This operation as text](" + text + ".html)");
    }
    node.put("description", description.toString().strip());
  }
}
