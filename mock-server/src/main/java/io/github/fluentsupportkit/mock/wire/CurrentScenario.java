package io.github.fluentsupportkit.mock.wire;

import io.github.fluentsupportkit.mock.answers.Scenario;
import java.util.Map;
import java.util.Optional;

/** The scenario that all requests get, if there is one. */
final class CurrentScenario {

  private final Map<String, Scenario> all;
  private volatile Optional<Scenario> current = Optional.empty();

  CurrentScenario(Map<String, Scenario> all) {
    this.all = all;
  }

  Map<String, Scenario> all() {
    return all;
  }

  Optional<Scenario> get() {
    return current;
  }

  /** Whether there is such a scenario; it is the current one then. */
  boolean select(String name) {
    Optional<Scenario> scenario = Optional.ofNullable(all.get(name));
    if (scenario.isPresent()) {
      current = scenario;
    }
    return scenario.isPresent();
  }

  void clear() {
    current = Optional.empty();
  }
}
