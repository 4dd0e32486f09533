package io.github.fluentsupportkit.conformance.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.engine.Conformance;
import io.github.fluentsupportkit.conformance.engine.Listener;
import io.github.fluentsupportkit.conformance.engine.Selection;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.recorded.RecordedTraffic;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.html.HtmlReport;
import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Holds the report in the documentation against what the tester writes today. {@code mvn -pl server,contract-tests -am test
 * -Dtest=SampleReportTest -Dsurefire.failIfNoSpecifiedTests=false -Dsample-report=refresh} writes it anew.
 */
class SampleReportTest {

  private static final Path SAMPLE = Path.of("../docs/sample-report.html");
  private static final Path RECORDING =
      Path.of("../openapi/src/test/resources/evidence/fluent-support-2.0.1.jsonl");

  /** When it was recorded. */
  private static final Instant RECORDED = Instant.parse("2026-11-23T12:00:00Z");

  private static final int MOST_BYTES = 500_000;

  @Test
  void theSampleIsWhatTheTesterWritesToday() throws IOException {
    String today = HtmlReport.of(report());
    if ("refresh".equals(System.getProperty("sample-report"))) {
      Files.writeString(SAMPLE, today);
    }

    assertThat(SAMPLE).as("see the comment of this test for how to refresh it").hasContent(today);
    assertThat(SAMPLE).satisfies(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
  }

  private static Report report() throws IOException {
    Verdict verdict = new Conformance(Listener.silent())
        .judge(
            String.valueOf(RECORDING.getFileName()),
            RecordedTraffic.read(RECORDING).steps(),
            Selection.ALL,
            "",
            Set.of());
    return new Report(then(verdict), Contract.bundled(), Redaction.none());
  }

  /** The same verdict, as if it had been found at a moment that does not move. */
  private static Verdict then(Verdict verdict) {
    return new Verdict(
        verdict.subject(),
        verdict.release(),
        verdict.contract(),
        verdict.marker(),
        verdict.seed(),
        RECORDED,
        Duration.ZERO,
        verdict.transcript(),
        verdict.results(),
        verdict.groups(),
        verdict.stale(),
        verdict.leftovers());
  }
}
