package io.github.fluentsupportkit.site.reference;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.site.Asset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The copy of the contract that the reference shows: with links from each operation to its other pages, and
 * who may call it, which OpenAPI has no place for.
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
    contract
        .operations()
        .forEach(operation -> complete(operation, node(document, operation), pages));
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
