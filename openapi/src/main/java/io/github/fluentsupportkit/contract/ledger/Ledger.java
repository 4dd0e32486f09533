package io.github.fluentsupportkit.contract.ledger;

import io.github.fluentsupportkit.contract.conformance.Difference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All deviations.
 *
 * @param deviations in the order of the files
 */
public record Ledger(List<Deviation> deviations) {

  private static final String RESOURCE = "/fluent-support/bundled/deviations.json";

  /** The ledger that comes with this library. */
  public static Ledger bundled() {
    try (InputStream in = Ledger.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the bundled ledger is missing, as if it was not built");
      }
      List<Deviation> deviations = new ArrayList<>();
      JsonMapper.shared().readTree(in).forEach(entry -> deviations.add(deviation(entry)));
      return new Ledger(List.copyOf(deviations));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The releases of which something is known, from the oldest to the newest. */
  public List<String> releases() {
    return deviations.stream()
        .flatMap(deviation -> deviation.releases().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The entries that account for a difference of this release. */
  public List<Deviation> explain(String release, Difference difference) {
    return deviations.stream().filter(d -> d.explains(release, difference)).toList();
  }

  private static Deviation deviation(JsonNode entry) {
    Map<String, String> releases = new LinkedHashMap<>();
    entry
        .path("releases")
        .properties()
        .forEach(e -> releases.put(e.getKey(), e.getValue().asString()));
    List<Explanation> explains = new ArrayList<>();
    entry.path("explains").forEach(e -> explains.add(explanation(e)));
    Set<String> evidence = texts(entry.path("evidence"));
    List<Observation> shows = new ArrayList<>();
    entry.path("shows").forEach(e -> shows.add(observation(e, evidence)));
    return new Deviation(
        text(entry, "id"),
        text(entry, "title"),
        Impact.valueOf(text(entry, "impact").toUpperCase(Locale.ROOT)),
        texts(entry.path("operations")),
        text(entry, "where"),
        text(entry, "documentation"),
        List.copyOf(texts(entry.path("quotes"))),
        releases,
        text(entry, "contract"),
        text(entry, "server"),
        evidence,
        List.copyOf(explains),
        entry.path("findings").valueStream().map(Ledger::finding).toList(),
        List.copyOf(shows));
  }

  private static Explanation explanation(JsonNode node) {
    Set<Integer> statuses = new LinkedHashSet<>();
    node.path("statuses").forEach(s -> statuses.add(s.asInt()));
    return new Explanation(
        Difference.Kind.valueOf(text(node, "kind").replace('-', '_').toUpperCase(Locale.ROOT)),
        texts(node.path("releases")),
        statuses,
        text(node, "pointer"),
        texts(node.path("rules")));
  }

  private static KnownFinding finding(JsonNode node) {
    return new KnownFinding(
        text(node, "check"),
        texts(node.path("releases")),
        texts(node.path("severities")),
        text(node, "where"));
  }

  private static Observation observation(JsonNode node, Set<String> evidence) {
    return new Observation(
        node.has("cases") ? texts(node.get("cases")) : evidence,
        texts(node.path("releases")),
        node.path("status").asInt(0),
        text(node, "pointer"),
        node.has("matches") ? node.get("matches").asString() : null);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(e -> texts.add(e.asString("")));
    return texts;
  }
}
