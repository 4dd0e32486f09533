package io.github.fluentsupportkit.contract.corruption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How many were caught, and which were not. */
final class Tally {

  private final List<String> missed = new ArrayList<>();
  private int total;

  void add(boolean caught, String what) {
    total++;
    if (!caught) {
      missed.add(what);
    }
  }

  static Tally sum(Collection<Tally> tallies) {
    Tally sum = new Tally();
    for (Tally tally : tallies) {
      sum.missed.addAll(tally.missed);
      sum.total += tally.total;
    }
    return sum;
  }

  double share() {
    return total == 0 ? 0 : 1 - (double) missed.size() / total;
  }

  List<String> missed() {
    return List.copyOf(missed);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d of %d (%.1f %%)", total - missed.size(), total, 100 * share());
  }
}
