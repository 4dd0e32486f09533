package io.github.fluentsupportkit.conformance.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two verdicts, as their JSON reports tell them, held against each other. */
public final class Comparison {

  /** A finding of both runs. */
  private record Both(JsonNode before, JsonNode now) {

    boolean isJudgedOtherwise() {
      return !standing(before).equals(standing(now));
    }

    String line() {
      return standing(before) + " before, " + standing(now) + " now: " + severity(now) + "  "
          + text(now);
    }
  }

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
    List<Both> same = now.entrySet().stream()
        .flatMap(e -> Stream.ofNullable(old.get(e.getKey())).map(b -> new Both(b, e.getValue())))
        .toList();
    List<Both> otherwise = same.stream().filter(Both::isJudgedOtherwise).toList();
    out.println("before  " + subject(before));
    out.println("after   " + subject(after));
    list("New", added.stream().map(Comparison::line).toList(), style, out);
    list("Gone", gone.stream().map(Comparison::line).toList(), style, out);
    list("Judged otherwise", otherwise.stream().map(Both::line).toList(), style, out);
    checks(style, out);
    out.println();
    out.println(added.size() + " new, " + gone.size() + " gone, " + same.size() + " the same"
        + (otherwise.isEmpty() ? "" : ", of which " + otherwise.size() + " judged otherwise"));
    out.flush();
    return Stream.concat(added.stream(), otherwise.stream().map(Both::now))
        .anyMatch(Comparison::counts);
  }

  /** Remarks and what is tolerated make nothing worse. */
  private static boolean counts(JsonNode finding) {
    return !severity(finding).equals("information") && standing(finding).equals("new");
  }

  private static String subject(JsonNode report) {
    return Visible.line(report.at("/subject/name").asString("")) + ", "
        + seconds(report.at("/run/started").asString(""));
  }

  private static String seconds(String instant) {
    try {
      return Instant.parse(instant).truncatedTo(ChronoUnit.SECONDS).toString();
    } catch (DateTimeParseException e) {
      return Visible.line(instant);
    }
  }

  private static void list(String title, List<String> lines, Style style, PrintWriter out) {
    if (!lines.isEmpty()) {
      out.println();
      out.println(style.bold(title));
      lines.forEach(line -> out.println("  " + line));
    }
  }

  private static String line(JsonNode finding) {
    String standing = standing(finding);
    return severity(finding) + (standing.equals("new") ? "" : " (" + standing + ")") + "  "
        + text(finding);
  }

  private static String text(JsonNode finding) {
    String place = finding.path("where").asString("");
    return Visible.line(finding.path("check").asString("")) + "  "
        + Visible.line(finding.path("message").asString("") + " ("
            + finding.path("operation").asString("")
            + (place.isEmpty() ? "" : ", " + place) + ")");
  }

  private static String severity(JsonNode finding) {
    return Visible.line(finding.path("severity").asString(""));
  }

  private static String standing(JsonNode finding) {
    return Visible.line(finding.path("standing").asString(""));
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
