package io.github.fluentsupportkit.server.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReplayTest {

  private final Map<String, List<RecordedCase>> releases = RecordedCase.byRelease();
  private final Desk desk;

  ReplayTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void everyAnswerIsThatOfAReleaseUnlessTheLedgerSaysWhyNot() {
    List<Replay.Found> found = releases.keySet().stream()
        .flatMap(release -> Replay.of(releases, release, desk).stream())
        .toList();
    List<Replay.Found> unexplained =
        found.stream().filter(f -> Exceptions.of(f).isEmpty()).toList();

    print(found, unexplained);
    assertThat(releases).as("recordings").isNotEmpty();
    assertThat(unexplained).isEmpty();
    if (RecordedCase.areOwn()) {
      assertThat(Exceptions.all())
          .allSatisfy(
              e -> assertThat(e.stale(found)).as("needless: " + e.entry()).isEmpty());
    }
  }

  @Test
  void everyExceptionIsInTheLedger() {
    assertThat(Exceptions.all())
        .allSatisfy(e -> assertThat(e.inLedger()).as(e.entry()).isPresent());
  }

  private void print(List<Replay.Found> found, List<Replay.Found> unexplained) {
    Set<String> cases = releases.values().stream()
        .flatMap(List::stream)
        .map(RecordedCase::name)
        .collect(Collectors.toSet());
    long differing = found.stream().map(Replay.Found::name).distinct().count();
    long wrong = unexplained.stream().map(Replay.Found::name).distinct().count();
    System.out.printf(
        "replay: %d of %d agree (%d by the ledger)%n",
        cases.size() - wrong, cases.size(), differing - wrong);
  }
}
