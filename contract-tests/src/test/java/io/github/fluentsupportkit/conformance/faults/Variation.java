package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that is as good as what our server does.
 *
 * @param what what is different, in a few words
 * @param handler does it
 */
record Variation(String what, Handler handler) {

  /** Makes several in one run, and each by itself if that raised anything, so as to tell which of them did. */
  static Map<Variation, Tried> tried(List<Variation> group, TriedFault.Runs runs) throws Exception {
    Map<Variation, Tried> tried = new HashMap<>();
    Trial together = runs.with(group.stream().map(Variation::handler).toList());
    for (int i = 0; i < group.size(); i++) {
      Variation variation = group.get(i);
      if (group.size() == 1 || together.isSilent()) {
        tried.put(variation, new Tried(together, together.acts().get(i)));
      } else {
        Trial alone = runs.with(List.of(variation.handler()));
        tried.put(variation, new Tried(alone, alone.acts().get(0)));
      }
    }
    return tried;
  }

  /**
   * What came of one.
   *
   * @param trial the run
   * @param acts how often it showed in it
   */
  record Tried(Trial trial, int acts) {}
}
