package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What came of something that was planted, alone or together with others: runs are what costs time.
 *
 * @param trial the run
 * @param acts how often it showed in it
 */
record Tried(Trial trial, int acts) {

  /** Makes a run against the sandbox behind these handlers, the last one before the others. */
  interface Runs {

    Trial with(List<Handler> handlers) throws Exception;
  }

  /**
   * Plants all of it together, and gives those a run of their own of which that says nothing.
   *
   * @param says whether what came of all together tells what is to be known of the one at this place
   */
  static List<Tried> together(List<Handler> handlers, BiPredicate<Integer, Tried> says, Runs runs)
      throws Exception {
    Trial together = runs.with(handlers);
    List<Tried> tried = new ArrayList<>();
    for (int i = 0; i < handlers.size(); i++) {
      Tried first = new Tried(together, together.acts().get(i));
      tried.add(handlers.size() == 1 || says.test(i, first) ? first : alone(handlers.get(i), runs));
    }
    return tried;
  }

  private static Tried alone(Handler handler, Runs runs) throws Exception {
    Trial alone = runs.with(List.of(handler));
    return new Tried(alone, alone.acts().get(0));
  }
}
