package io.github.fluentsupportkit.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.recorded.RecordedTraffic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedReleasesTest {

  @ParameterizedTest
  @ValueSource(strings = {"1.5.3", "1.6.6", "1.8.6", "2.0.1"})
  void theLedgerExplainsWhateverIsFoundInARelease(String release) throws IOException {
    Verdict verdict = judge(release, release);

    assertThat(verdict.transcript().steps()).hasSize(118);
    assertThat(found(verdict, Standing.NEW)).isEmpty();
    assertThat(verdict.conforms()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5.3", "1.6.6", "1.8.6", "2.0.1"})
  void nobodyIsToldToTolerateAnythingWithoutARelease(String release) throws IOException {
    Verdict verdict = judge(release, "");

    assertThat(found(verdict, Standing.NEW)).isNotEmpty();
    assertThat(found(verdict, Standing.KNOWN)).isEmpty();
    assertThat(verdict.conforms()).isFalse();
  }

  @Test
  void oneReleaseIsNotExcusedByTheFaultsOfAnother() throws IOException {
    assertThat(found(judge("1.5.3", "1.8.6"), Standing.NEW))
        .extracting(judged -> judged.finding().check())
        .contains("responses.success-that-failed", "responses.foreign-keys", "responses.types");
  }

  private static Verdict judge(String recorded, String release) throws IOException {
    RecordedTraffic traffic = RecordedTraffic.read(
        Path.of("../openapi/src/test/resources/evidence/fluent-support-" + recorded + ".jsonl"));
    return new Conformance(Listener.silent())
        .judge(recorded, traffic.steps(), Selection.ALL, release, Set.of());
  }

  private static List<Judged> found(Verdict verdict, Standing standing) {
    return verdict.results().stream()
        .flatMap(result -> result.findings().stream())
        .filter(judged -> judged.standing() == standing)
        .filter(judged -> judged.finding().severity() != Severity.INFORMATION)
        .toList();
  }
}
