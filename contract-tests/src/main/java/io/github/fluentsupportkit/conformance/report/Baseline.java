package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.engine.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings that somebody accepts, as a file keeps them.
 *
 * @param findings what each is about, for people to read, by its fingerprint
 */
public record Baseline(Map<String, String> findings) {

  /** Nothing is accepted. */
  public static final Baseline EMPTY = new Baseline(Map.of());

  private static final int VERSION = 1;

  /** What counted in a run or was accepted before; what is known of the release needs no acceptance. */
  public static Baseline of(Report report) {
    Map<String, String> findings = new LinkedHashMap<>();
    report.verdict().groups().stream()
        .filter(g -> g.standing() != Standing.KNOWN)
        .flatMap(g -> g.places().stream())
        .forEach(place -> findings.put(place.fingerprint(), words(report, place.finding())));
    return new Baseline(findings);
  }

  private static String words(Report report, Finding finding) {
    return finding.check() + ": " + FindingText.summary(report, finding);
  }

  /**
   * Reads it.
   *
   * @throws IOException if there is no such file, or it is none of ours; it says why
   */
  public static Baseline read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException(file + " cannot be read");
    }
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
      if (!root.path("accepted").isArray()) {
        throw new IOException(file + " is no baseline");
      }
      Map<String, String> findings = new LinkedHashMap<>();
      root.path("accepted")
          .forEach(f ->
              findings.put(f.path("fingerprint").asString(""), f.path("finding").asString("")));
      return new Baseline(findings);
    } catch (JacksonException e) {
      throw new IOException(file + " is no JSON", e);
    }
  }

  /** Writes it. */
  public void write(Path file) throws IOException {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schema_version", VERSION);
    var accepted = root.putArray("accepted");
    findings.forEach((fingerprint, words) ->
        accepted.addObject().put("fingerprint", fingerprint).put("finding", words));
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** What it accepts. */
  public Set<String> fingerprints() {
    return findings.keySet();
  }

  /** How many of them did not show up. */
  public long gone(Report report) {
    Set<String> seen = report.verdict().groups().stream()
        .flatMap(g -> g.places().stream())
        .map(Judged::fingerprint)
        .collect(Collectors.toSet());
    List<String> gone =
        findings.keySet().stream().filter(f -> !seen.contains(f)).toList();
    return gone.size();
  }
}
