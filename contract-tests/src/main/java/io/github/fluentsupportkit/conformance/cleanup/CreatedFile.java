package io.github.fluentsupportkit.conformance.cleanup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file that remembers what a run created, so that it can be deleted even if the run ended badly. It is there as long as
 * something is left.
 *
 * @param server the address of the API
 * @param marker the word that the run's things carry
 * @param tickets ids of tickets
 * @param customers ids of customers
 */
public record CreatedFile(String server, String marker, Set<Long> tickets, Set<Long> customers) {

  /** Writes it whenever something changes, and removes it when nothing is left. */
  public static Created.Listener at(Path file, String server, String marker) {
    return created -> {
      try {
        if (created.tickets().isEmpty() && created.customers().isEmpty()) {
          Files.deleteIfExists(file);
        } else {
          Files.writeString(
              file, new CreatedFile(server, marker, created.tickets(), created.customers()).text());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /**
   * Reads it.
   *
   * @throws IOException if there is no such file, or it is none of ours; it says why
   */
  public static CreatedFile read(Path file) throws IOException {
    try {
      JsonNode node = JsonMapper.shared().readTree(Files.readString(file));
      if (!node.path("server").isString() || !node.path("tickets").isArray()) {
        throw new IOException(file + " does not say what a run created");
      }
      return new CreatedFile(
          node.path("server").asString(),
          node.path("marker").asString(""),
          ids(node.path("tickets")),
          ids(node.path("customers")));
    } catch (JacksonException e) {
      throw new IOException(file + " is no JSON", e);
    }
  }

  private static Set<Long> ids(JsonNode list) {
    Set<Long> ids = new LinkedHashSet<>();
    list.forEach(id -> ids.add(id.asLong(0)));
    return ids;
  }

  private String text() {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("server", server).put("marker", marker);
    tickets.forEach(node.putArray("tickets")::add);
    customers.forEach(node.putArray("customers")::add);
    return node.toPrettyString() + "\n";
  }
}
