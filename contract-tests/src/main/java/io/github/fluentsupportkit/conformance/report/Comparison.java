package io.github.fluentsupportkit.conformance.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two verdicts, as their JSON reports tell them, held against each other. */
public final class Comparison {

  private final JsonNode before;
  private final JsonNode after;

  private Comparison(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Reads two reports.
   *
   * @throws IOException if one of them is none of ours; it says why
   */
  public static Comparison of(Path before, Path after) throws IOException {
    return new Comparison(read(before), read(after));
  }

  private static JsonNode read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException(file + " cannot be read");
    }
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
      if (root.path("schema_version").asInt(0) != 1 || !root.path("findings").isArray()) {
        throw new IOException(file + " is no JSON report of this program");
      }
      return root;
    } catch (JacksonException e) {
      throw new IOException(file + " is no JSON", e);
    }
  }

  /** Prints what has changed, and says whether something got worse. */
  public boolean print(Style style, PrintWriter out) {
    Map<String, JsonNode> old = byFingerprint(before);
    Map<String, JsonNode> now = byFingerprint(after);
    List<JsonNode> added = without(now, old);
    List<JsonNode> gone = without(old, now);
    long same = now.keySet().stream().filter(old::containsKey).count();
    out.println("before  " + subject(before));
    out.println("after   " + subject(after));
    list("New", added, style, out);
    list("Gone", gone, style, out);
    checks(style, out);
    out.println();
    out.println(added.size() + " new, " + gone.size() + " gone, " + same + " the same");
    out.flush();
    return added.stream().anyMatch(Comparison::counts);
  }

  /** Remarks and what is tolerated make nothing worse. */
  private static boolean counts(JsonNode finding) {
    return !finding.path("severity").asString("").equals("information")
        && finding.path("standing").asString("").equals("new");
  }

  private static String subject(JsonNode report) {
    return Visible.line(report.at("/subject/name").asString("")) + ", "
        + report.at("/run/started").asString("");
  }

  private static void list(String title, List<JsonNode> findings, Style style, PrintWriter out) {
    if (findings.isEmpty()) {
      return;
    }
    out.println();
    out.println(style.bold(title));
    for (JsonNode finding : findings) {
      String standing = finding.path("standing").asString("");
      String place = finding.path("where").asString("");
      out.println("  "
          + Visible.line(finding.path("severity").asString("")
              + (standing.equals("new") ? "" : " (" + standing + ")"))
          + "  " + Visible.line(finding.path("check").asString("")) + "  "
          + Visible.line(finding.path("message").asString("") + " ("
              + finding.path("operation").asString("")
              + (place.isEmpty() ? "" : ", " + place) + ")"));
    }
  }

  /** A check that is not made any more could hide anything. */
  private void checks(Style style, PrintWriter out) {
    Map<String, String> old = outcomes(before);
    Map<String, String> now = outcomes(after);
    Map<String, String> changes = new TreeMap<>();
    old.forEach((check, outcome) -> {
      String other = now.getOrDefault(check, "not there");
      if (isChecked(outcome) != isChecked(other)) {
        changes.put(check, words(outcome) + " before, " + words(other) + " now");
      }
    });
    now.forEach((check, outcome) -> {
      if (!old.containsKey(check) && isChecked(outcome)) {
        changes.put(check, "not there before, checked now");
      }
    });
    if (!changes.isEmpty()) {
      out.println();
      out.println(style.bold("Checks"));
      changes.forEach((check, change) -> out.println("  " + check + ": " + change));
    }
  }

  private static String words(String outcome) {
    return isChecked(outcome) ? "checked" : outcome.replace('_', ' ');
  }

  private static boolean isChecked(String outcome) {
    return !outcome.equals("not_checked") && !outcome.equals("not there");
  }

  private static Map<String, String> outcomes(JsonNode report) {
    Map<String, String> outcomes = new TreeMap<>();
    report
        .path("checks")
        .forEach(c -> outcomes.put(c.path("id").asString(""), c.path("outcome").asString("")));
    return outcomes;
  }

  private static Map<String, JsonNode> byFingerprint(JsonNode report) {
    Map<String, JsonNode> findings = new LinkedHashMap<>();
    report
        .path("findings")
        .forEach(f -> findings.putIfAbsent(f.path("fingerprint").asString(""), f));
    return findings;
  }

  private static List<JsonNode> without(Map<String, JsonNode> all, Map<String, JsonNode> others) {
    return all.entrySet().stream()
        .filter(e -> !others.containsKey(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
