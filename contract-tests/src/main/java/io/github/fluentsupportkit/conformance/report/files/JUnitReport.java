package io.github.fluentsupportkit.conformance.report.files;

import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.engine.CheckResult.Outcome;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.report.FindingText;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Visible;
import io.github.fluentsupportkit.conformance.report.Words;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The verdict as test results: a suite for each family of checks, and a test case for each check. */
final class JUnitReport {

  private static final String PACKAGE = "conformance.";

  private final Report report;
  private final XMLStreamWriter xml;

  private JUnitReport(Report report, XMLStreamWriter xml) {
    this.report = report;
    this.xml = xml;
  }

  static String of(Report report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JUnitReport(report, xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private void write() throws XMLStreamException {
    Verdict verdict = report.verdict();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    attribute("name", "Conformance of " + verdict.subject());
    Map<String, List<CheckResult>> families = verdict.results().stream()
        .collect(Collectors.groupingBy(
            r -> r.about().family(), LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<CheckResult>> family : families.entrySet()) {
      suite(family.getKey(), family.getValue());
    }
    if (!report.isRecording()) {
      cleanUp(verdict.leftovers());
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(String family, List<CheckResult> results) throws XMLStreamException {
    startSuite(
        family,
        results.size(),
        results.stream().filter(r -> r.outcome() == Outcome.FAILED).count(),
        results.stream().filter(r -> r.outcome() == Outcome.NOT_CHECKED).count());
    for (CheckResult result : results) {
      startCase(result.about().id() + ": " + result.about().title(), family);
      outcome(result);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void outcome(CheckResult result) throws XMLStreamException {
    List<Judged> counting =
        result.findings().stream().filter(j -> j.standing() == Standing.NEW).toList();
    switch (result.outcome()) {
      case NOT_CHECKED -> {
        xml.writeEmptyElement("skipped");
        attribute("message", result.reason());
      }
      case FAILED -> {
        xml.writeStartElement("failure");
        attribute("message", message(counting));
        attribute("type", result.about().severity().toString());
        xml.writeCharacters(Visible.of("\n" + FindingText.ofCheck(report, counting) + "Severity: "
            + result.about().reason() + "\n"));
        xml.writeEndElement();
      }
      case PASSED, TOLERATED -> {
        if (!result.findings().isEmpty()) {
          xml.writeStartElement("system-out");
          xml.writeCharacters(Visible.of("\n" + FindingText.ofCheck(report, result.findings())));
          xml.writeEndElement();
        }
      }
    }
  }

  private String message(List<Judged> findings) {
    String first = FindingText.summary(report, findings.get(0).finding());
    return findings.size() == 1
        ? first
        : first + " and " + Words.count(findings.size() - 1, "more finding");
  }

  /** What is left behind has no check, and must not go unseen. */
  private void cleanUp(List<String> leftovers) throws XMLStreamException {
    startSuite("cleanup", 1, leftovers.isEmpty() ? 0 : 1, 0);
    startCase("The run leaves nothing behind.", "cleanup");
    if (!leftovers.isEmpty()) {
      xml.writeStartElement("failure");
      attribute("message", String.join(" ", leftovers));
      attribute("type", "leftover");
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void startSuite(String name, int tests, long failures, long skipped)
      throws XMLStreamException {
    Verdict verdict = report.verdict();
    xml.writeStartElement("testsuite");
    attribute("name", PACKAGE + name);
    attribute("tests", String.valueOf(tests));
    attribute("failures", String.valueOf(failures));
    attribute("errors", "0");
    attribute("skipped", String.valueOf(skipped));
    attribute("time", "0");
    attribute(
        "timestamp",
        verdict.started().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""));
  }

  private void startCase(String name, String family) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("name", name);
    attribute("classname", PACKAGE + family);
    attribute("time", "0");
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Visible.line(value));
  }
}
