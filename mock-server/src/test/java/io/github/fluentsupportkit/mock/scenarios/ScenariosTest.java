package io.github.fluentsupportkit.mock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.answers.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenariosTest {

  @Test
  void everyScenarioIsFoundByItsNameAndSaysWhatItDoes() {
    Map<String, Scenario> all = Scenarios.all(1);

    assertThat(all.keySet())
        .containsExactly(
            "empty-inbox",
            "many-pages",
            "long-text",
            "non-latin-text",
            "closed-ticket",
            "expired-password",
            "forbidden",
            "slow",
            "flaky",
            "malformed-body");
    all.forEach((name, scenario) -> {
      assertThat(scenario.name()).isEqualTo(name);
      assertThat(scenario.description()).matches("[A-Z].*\\.");
    });
  }
}
