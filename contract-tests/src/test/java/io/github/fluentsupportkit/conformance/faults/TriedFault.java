package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.checks.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A fault, and the run that says whether it is found.
 *
 * <p>Runs are what costs time, so faults of different operations are planted together: a finding names its operation,
 * and so the fault that it is about. One that such a run does not find may only be covered up by another one; it gets a
 * run of its own, and that counts. {@code -Dfaults.together=1} gives every fault its own.
 *
 * @param fault the fault
 * @param trial the run
 * @param acts how often the fault showed in it
 */
record TriedFault(Fault fault, Trial trial, int acts) {

  private static final int TOGETHER = Integer.getInteger("faults.together", 5);

  /** Faults that are planted together. Those that nothing finds are no company for others, nor are those of no operation. */
  static List<List<Fault>> groups(List<Fault> faults) {
    List<List<Fault>> groups = new ArrayList<>();
    List<Fault> rest = new ArrayList<>(faults);
    while (!rest.isEmpty()) {
      List<Fault> group = new ArrayList<>();
      Set<String> operations = new HashSet<>();
      for (Fault fault : List.copyOf(rest)) {
        boolean fits = group.isEmpty() || isSociable(group.get(0)) && isSociable(fault);
        if (fits && group.size() < TOGETHER && operations.add(fault.operation())) {
          group.add(fault);
          rest.remove(fault);
        }
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean isSociable(Fault fault) {
    return !fault.operation().isEmpty() && !Unfound.names(fault);
  }

  /** Tries faults together, and those by themselves of which that says nothing. */
  static List<TriedFault> of(List<Fault> group, Tried.Runs runs) throws Exception {
    List<Tried> tried = Tried.together(
        group.stream().map(Fault::handler).toList(),
        (i, together) ->
            of(group.get(i), together).isFound() && together.trial().isWellBehaved(),
        runs);
    return IntStream.range(0, group.size())
        .mapToObj(i -> of(group.get(i), tried.get(i)))
        .toList();
  }

  private static TriedFault of(Fault fault, Tried tried) {
    return new TriedFault(fault, tried.trial(), tried.acts());
  }

  /** Whether the right check found it at the right operation. */
  boolean isFound() {
    return acts > 0 && about().anyMatch(fault::isMeant);
  }

  /** All that the run has to say of its operation. */
  Stream<Finding> about() {
    return Stream.of(trial.findings(), trial.remarks())
        .flatMap(List::stream)
        .filter(finding -> finding.operation().equals(fault.operation()));
  }
}
