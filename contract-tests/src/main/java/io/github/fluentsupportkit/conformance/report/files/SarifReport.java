package io.github.fluentsupportkit.conformance.report.files;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.report.ContractFiles;
import io.github.fluentsupportkit.conformance.report.FindingText;
import io.github.fluentsupportkit.conformance.report.Program;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Words;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings in the form that code scanning services read: SARIF 2.1.0. */
final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Report report;
  private final List<String> rules;

  private SarifReport(Report report) {
    this.report = report;
    this.rules = report.verdict().results().stream().map(r -> r.about().id()).toList();
  }

  static String of(Report report) {
    return new SarifReport(report).log().toPrettyString() + "\n";
  }

  private ObjectNode log() {
    ObjectNode log = JsonMapper.shared().createObjectNode();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver
        .put("name", Program.NAME)
        .put("version", Program.version())
        .putObject("shortDescription")
        .put("text", "Judges servers of the Fluent Support REST API by their contract.");
    ArrayNode all = driver.putArray("rules");
    report.verdict().results().stream()
        .map(CheckResult::about)
        .forEach(about -> rule(about, all.addObject()));
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation
        .put("executionSuccessful", report.verdict().leftovers().isEmpty())
        .put("startTimeUtc", report.verdict().started().toString());
    notifications(invocation.putArray("toolExecutionNotifications"));
    run.putObject("automationDetails")
        .put("id", Program.NAME + "/" + report.verdict().subject());
    ArrayNode results = run.putArray("results");
    report.verdict().groups().forEach(g -> result(g, results.addObject()));
    run.put("columnKind", "utf16CodeUnits");
    return log;
  }

  private static void rule(About about, ObjectNode rule) {
    rule.put("id", about.id());
    rule.putObject("shortDescription").put("text", about.title());
    rule.putObject("fullDescription").put("text", about.title() + " " + about.reason());
    rule.putObject("help").put("text", about.reason());
    rule.putObject("defaultConfiguration").put("level", level(about.severity()));
    rule.putObject("properties").putArray("tags").add(about.family());
  }

  /** What could not be checked or taken away does not fail the run, and should be known. */
  private void notifications(ArrayNode list) {
    Stream.concat(
            report.results(CheckResult.Outcome.NOT_CHECKED).stream()
                .map(r -> r.about().id() + " was not checked: " + r.reason()),
            report.verdict().leftovers().stream())
        .forEach(
            text -> list.addObject().put("level", "note").putObject("message").put("text", text));
  }

  private void result(Group group, ObjectNode result) {
    Finding finding = group.first().finding();
    result
        .put("ruleId", group.check())
        .put("ruleIndex", rules.indexOf(group.check()))
        .put("level", level(group.severity()))
        .put("kind", "fail")
        .putObject("message")
        .put("text", message(group));
    result.put("occurrenceCount", group.findings().size());
    location(finding, result.putArray("locations").addObject());
    others(group, result);
    result.putObject("partialFingerprints").put("conformance/v1", group.fingerprint());
    if (group.standing() != Standing.NEW) {
      result
          .putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("status", "accepted")
          .put("justification", justification(group));
    }
    report.steps(finding).stream().findFirst().ifPresent(step -> exchange(step, result));
    properties(finding, result.putObject("properties"));
  }

  private String message(Group group) {
    Finding finding = group.first().finding();
    StringBuilder text = new StringBuilder(FindingText.summary(report, group));
    if (!finding.expected().isEmpty()) {
      text.append("\nExpected: ").append(finding.expected());
    }
    if (!finding.actual().isEmpty()) {
      text.append("\nActual: ").append(finding.actual());
    }
    if (group.findings().size() > 1) {
      text.append("\nFound ").append(Words.count(group.findings().size() - 1L, "more time"));
    }
    return text.toString();
  }

  private void location(Finding finding, ObjectNode location) {
    ContractFiles.Place place = report.place(finding.operation());
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", place.file());
    physical.putObject("region").put("startLine", place.line());
    if (!finding.operation().isEmpty()) {
      location
          .putArray("logicalLocations")
          .addObject()
          .put("name", finding.operation())
          .put("fullyQualifiedName", report.route(finding.operation()))
          .put("kind", "function");
    }
  }

  /** The other operations in which the same thing is wrong. */
  private void others(Group group, ObjectNode result) {
    String first = group.first().finding().operation();
    List<Finding> others = group.places().stream()
        .map(Judged::finding)
        .filter(f -> !f.operation().equals(first))
        .toList();
    if (!others.isEmpty()) {
      ArrayNode related = result.putArray("relatedLocations");
      others.forEach(f -> location(f, related.addObject()));
    }
  }

  private void exchange(Step step, ObjectNode result) {
    result
        .putObject("webRequest")
        .put("method", step.request().method())
        .put("target", report.base() + step.request().path());
    if (step.status() == 0) {
      result.putObject("webResponse").put("noResponseReceived", true);
    } else {
      result.putObject("webResponse").put("statusCode", step.status());
    }
  }

  private void properties(Finding finding, ObjectNode properties) {
    properties.put("where", finding.where()).put("basis", report.basis(finding));
    ArrayNode curl = properties.putArray("curl");
    report.steps(finding).forEach(step -> curl.add(report.curl(step)));
  }

  private static String justification(Group group) {
    return group.standing() == Standing.ACCEPTED
        ? "The baseline accepts it."
        : "Known of this release: "
            + Words.and(group.findings().stream()
                .flatMap(f -> f.deviations().stream())
                .distinct()
                .toList())
            + ".";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }
}
