package io.github.fluentsupportkit.conformance.report.files;

import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.engine.CheckResult.Outcome;
import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.report.Coverage;
import io.github.fluentsupportkit.conformance.report.Program;
import io.github.fluentsupportkit.conformance.report.Report;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything but the bodies of requests that show nothing, as JSON. Its schema is {@code report.schema.json}. */
final class JsonReport {

  private static final int SCHEMA_VERSION = 1;

  /** One fault can show in every row of every list, and nobody reads thousands of the same. */
  private static final int MOST_OF_A_PLACE = 20;

  private JsonReport() {}

  static String of(Report report) {
    Verdict verdict = report.verdict();
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schema_version", SCHEMA_VERSION);
    root.putObject("program")
        .put("name", Program.NAME)
        .put("version", Program.version())
        .put("contract", verdict.contract());
    root.putObject("subject")
        .put("kind", report.isRecording() ? "recording" : "server")
        .put("name", verdict.subject())
        .put("release", verdict.release());
    root.putObject("run")
        .put("started", verdict.started().toString())
        .put("took_ms", verdict.took().toMillis())
        .put("requests", verdict.transcript().steps().size())
        .put("seed", verdict.seed())
        .put("marker", verdict.marker());
    verdict(report, root.putObject("verdict"));
    verdict.results().forEach(r -> check(r, root.withArray("checks").addObject()));
    verdict.groups().forEach(g -> group(report, g, root));
    verdict
        .transcript()
        .gaps()
        .forEach(g ->
            root.withArray("gaps").addObject().put("story", g.story()).put("reason", g.reason()));
    verdict.stale().forEach(root.withArray("stale_deviations")::add);
    verdict.leftovers().forEach(root.withArray("leftovers")::add);
    verdict.doubts().forEach(root.withArray("doubts")::add);
    Coverage.of(report)
        .rows()
        .forEach(r -> coverage(r, root.withArray("coverage").addObject()));
    root.set("requests", RequestsAsJson.of(report));
    for (String list : new String[] {
      "checks", "groups", "findings", "gaps", "stale_deviations", "leftovers", "doubts", "coverage"
    }) {
      root.withArray(list);
    }
    return root.toPrettyString() + "\n";
  }

  private static void verdict(Report report, ObjectNode node) {
    Verdict verdict = report.verdict();
    node.put("conforms", verdict.conforms())
        .put("conclusion", report.conclusion().toString());
    for (Severity severity : Severity.values()) {
      node.put(severity.toString(), verdict.count(severity));
    }
    node.put("known", report.groups(Standing.KNOWN).size());
    node.put("accepted", report.groups(Standing.ACCEPTED).size());
    for (Outcome outcome : Outcome.values()) {
      node.withObjectProperty("checks").put(lower(outcome), verdict.count(outcome));
    }
  }

  private static void check(CheckResult result, ObjectNode node) {
    CheckAsJson.put(result.about(), node);
    node.put("outcome", lower(result.outcome()))
        .put("not_checked_because", result.reason())
        .put("examined", result.examined().size())
        .put("findings", result.findings().size());
  }

  private static void group(Report report, Group group, ObjectNode root) {
    ObjectNode node = root.withArray("groups").addObject();
    node.put("fingerprint", group.fingerprint())
        .put("check", group.check())
        .put("severity", group.severity().toString())
        .put("standing", lower(group.standing()));
    group.operations().forEach(node.putArray("operations")::add);
    node.put("findings", group.findings().size());
    ArrayNode findings = root.withArray("findings");
    group.findings().stream()
        .collect(
            Collectors.groupingBy(Judged::fingerprint, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(place -> place.stream().limit(MOST_OF_A_PLACE))
        .forEach(f -> FindingAsJson.put(report, f, group.fingerprint(), findings.addObject()));
  }

  private static void coverage(Coverage.Row row, ObjectNode node) {
    node.put("operation", row.operation()).put("route", row.route());
    row.documented().forEach(node.putArray("documented")::add);
    ObjectNode seen = node.putObject("seen");
    row.seen().forEach((status, times) -> seen.put(String.valueOf(status), times));
    ObjectNode judged = node.putObject("judged");
    row.judged().forEach((family, cell) -> judged.put(family, cell.examined()));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
