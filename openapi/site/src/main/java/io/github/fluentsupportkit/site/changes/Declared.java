package io.github.fluentsupportkit.site.changes;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A change that breaks clients and is meant.
 *
 * @param since the version that it is compared with
 * @param change the name of the change
 * @param reason why clients have to live with it
 */
record Declared(String since, String change, String reason) {

  static List<Declared> read(Path file) {
    return new YAMLMapper()
        .readTree(file.toFile())
        .valueStream()
        .map(entry ->
            new Declared(text(entry, "since"), text(entry, "change"), text(entry, "reason")))
        .toList();
  }

  private static String text(JsonNode entry, String name) {
    String text = entry.path(name).asString("");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a declared change has no " + name + ": " + entry);
    }
    return text;
  }
}
