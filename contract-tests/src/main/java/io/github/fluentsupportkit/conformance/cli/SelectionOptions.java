package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.engine.Selection;
import io.github.fluentsupportkit.conformance.report.Words;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which checks and operations count. */
final class SelectionOptions {

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "CHECK",
      description =
          "Only these checks, or families of checks such as lists. May be repeated, or have commas."
              + " As checks share requests, the same are sent as without.")
  private List<String> only = List.of();

  @Option(
      names = "--skip",
      split = ",",
      paramLabel = "CHECK",
      description = "All but these checks or families.")
  private List<String> skip = List.of();

  @Option(
      names = "--operation",
      split = ",",
      paramLabel = "ID",
      description = "Only findings about these operations, such as listTickets.")
  private List<String> operations = List.of();

  /** What was selected from all that there is. */
  Selection selection(Contract contract, List<About> checks) {
    Set<String> known = checks.stream()
        .flatMap(about -> Stream.of(about.family(), about.id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> ids = contract.operations().stream()
        .map(Operation::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Selection(
        existing("--only", "check", only, known),
        existing("--skip", "check", skip, known),
        existing("--operation", "operation", operations, ids));
  }

  /** Fails before anything is sent, if none of the selected checks can be made with what there is. */
  static void checkThatSomethingCanBeMade(
      Selection selection, List<About> checks, Set<Need> available) {
    List<About> selected = checks.stream().filter(selection::has).toList();
    if (selected.stream().noneMatch(about -> available.containsAll(about.needs()))) {
      Set<String> missing = selected.stream()
          .flatMap(about -> about.needs().stream())
          .filter(need -> !available.contains(need))
          .map(Need::toString)
          .collect(Collectors.toCollection(LinkedHashSet::new));
      throw CommandFailure.usage("No check is left that can be made"
          + (missing.isEmpty()
              ? ": --skip leaves out what --only selects"
              : " without " + Words.and(List.copyOf(missing))));
    }
  }

  private static Set<String> existing(
      String option, String what, List<String> names, Set<String> known) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      if (!known.contains(name.strip())) {
        String nearest = Nearest.to(name.strip(), known);
        throw CommandFailure.usage(option + ": there is no " + what + " " + name.strip()
            + (nearest.isEmpty()
                ? "; list shows what there is"
                : "; did you mean " + nearest + "?"));
      }
      all.add(name.strip());
    }
    return all;
  }
}
