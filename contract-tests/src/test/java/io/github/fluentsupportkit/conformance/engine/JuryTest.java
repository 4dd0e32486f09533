package io.github.fluentsupportkit.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JuryTest {

  /** Does not want to be asked. */
  private record Choosy(About about) implements Check {

    @Override
    public void judge(Transcript transcript, Findings findings) {
      throw new IllegalStateException("asked all the same");
    }
  }

  @Test
  void aCheckIsNotAskedWithoutWhatItNeeds() {
    About about = About.run("state.kept", "It is kept.", Severity.ERROR, "Because.", Need.STATE);
    Jury jury = new Jury(List.of(new Choosy(about)), Selection.ALL, Set.of(), finding -> {
      throw new IllegalStateException("found something all the same");
    });

    assertThat(jury.judge(Transcript.recorded(List.of()))).singleElement().satisfies(result -> {
      assertThat(result.outcome()).isEqualTo(CheckResult.Outcome.NOT_CHECKED);
      assertThat(result.reason()).contains("--stateless");
    });
  }
}
