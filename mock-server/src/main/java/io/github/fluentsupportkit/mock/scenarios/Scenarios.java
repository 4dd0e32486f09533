package io.github.fluentsupportkit.mock.scenarios;

import io.github.fluentsupportkit.mock.answers.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All scenarios. */
public final class Scenarios {

  private Scenarios() {}

  /**
   * All scenarios by name, in the order in which they are listed.
   *
   * @param seed decides what is left to chance, the same for the same seed
   */
  public static Map<String, Scenario> all(long seed) {
    List<Scenario> scenarios = List.of(
        new EmptyInbox(),
        new ManyPages(),
        new LongText(),
        new NonLatinText(),
        new ClosedTicket(),
        new ExpiredPassword(),
        new Forbidden(),
        new Slow(),
        new Flaky(seed),
        new MalformedBody());
    Map<String, Scenario> byName = new LinkedHashMap<>();
    scenarios.forEach(scenario -> byName.put(scenario.name(), scenario));
    return byName;
  }
}
