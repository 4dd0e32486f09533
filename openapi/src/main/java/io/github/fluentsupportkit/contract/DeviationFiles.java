package io.github.fluentsupportkit.contract;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Joins the ledger's files, one for each feature, in the order of the index {@code deviations.yaml}. */
final class DeviationFiles {

  private DeviationFiles() {}

  static ArrayNode read(Path folder) {
    Path index = folder.resolve("deviations.yaml").toAbsolutePath().normalize();
    SourceFiles files = new SourceFiles(index);
    ArrayNode entries = JsonNodeFactory.instance.arrayNode();
    for (JsonNode reference : files.content(index).path("deviations")) {
      Path file = index.resolveSibling(reference.path("$ref").asString()).normalize();
      files.content(file).forEach(entries::add);
    }
    return entries;
  }
}
