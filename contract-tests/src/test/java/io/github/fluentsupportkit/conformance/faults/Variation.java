package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something that is as good as what our server does.
 *
 * @param what what is different, in a few words
 * @param handler does it
 */
record Variation(String what, Handler handler) {

  /** Makes several in one run, and each by itself if that raised anything, so as to tell which of them did. */
  static Map<Variation, Tried> tried(List<Variation> group, Tried.Runs runs) throws Exception {
    List<Tried> tried = Tried.together(
        group.stream().map(Variation::handler).toList(),
        (i, together) -> together.trial().isSilent(),
        runs);
    return IntStream.range(0, group.size())
        .boxed()
        .collect(Collectors.toMap(group::get, tried::get));
  }
}
