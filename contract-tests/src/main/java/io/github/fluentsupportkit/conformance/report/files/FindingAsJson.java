package io.github.fluentsupportkit.conformance.report.files;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A finding as JSON. */
final class FindingAsJson {

  private FindingAsJson() {}

  static void put(Report report, Judged judged, String group, ObjectNode node) {
    Finding finding = judged.finding();
    node.put("fingerprint", judged.fingerprint())
        .put("group", group)
        .put("check", finding.check())
        .put("severity", finding.severity().toString())
        .put("standing", JsonReport.lower(judged.standing()))
        .put("operation", finding.operation())
        .put("where", finding.where())
        .put("message", finding.message())
        .put("expected", finding.expected())
        .put("actual", finding.actual())
        .put("basis", report.basis(finding));
    judged.deviations().forEach(node.putArray("deviations")::add);
    finding.steps().forEach(node.putArray("requests")::add);
    ArrayNode curl = node.putArray("curl");
    report.steps(finding).forEach(step -> curl.add(report.curl(step)));
  }
}
