package io.github.fluentsupportkit.contract.conformance;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Of the errors of a union, those of the branch that was most likely meant. The validator lists the
 * errors of every branch behind one for the union, which tells a reader nothing.
 */
final class BestBranch {

  private static final Set<String> UNIONS = Set.of("oneOf", "anyOf");

  private BestBranch() {}

  static List<Error> of(List<Error> errors) {
    List<Error> left = new ArrayList<>(errors);
    List<Error> best = new ArrayList<>();
    while (!left.isEmpty()) {
      Error error = left.remove(0);
      if (!UNIONS.contains(error.getKeyword())) {
        best.add(error);
        continue;
      }
      Map<String, List<Error>> branches = takeBranches(error, left);
      best.addAll(choose(error, branches));
    }
    return best;
  }

  private static Map<String, List<Error>> takeBranches(Error union, List<Error> left) {
    String prefix = union.getEvaluationPath() + "/";
    String instance = union.getInstanceLocation().toString();
    Map<String, List<Error>> branches = new TreeMap<>();
    left.removeIf(error -> {
      String path = error.getEvaluationPath().toString();
      String at = error.getInstanceLocation().toString();
      if (!path.startsWith(prefix) || !(at.equals(instance) || at.startsWith(instance + "/"))) {
        return false;
      }
      String rest = path.substring(prefix.length());
      int slash = rest.indexOf('/');
      String branch = slash < 0 ? rest : rest.substring(0, slash);
      branches.computeIfAbsent(branch, b -> new ArrayList<>()).add(error);
      return true;
    });
    return branches;
  }

  private static List<Error> choose(Error union, Map<String, List<Error>> branches) {
    List<List<Error>> likely = branches.values().stream()
        .filter(errors -> !ofAnotherType(union, errors))
        .toList();
    if (likely.size() == 1) {
      return of(likely.get(0));
    }
    // Several branches of the same type: an object is most likely the one with the fewest faults,
    // while for plain values no branch is better than another.
    boolean deep =
        likely.stream().allMatch(errors -> errors.stream().anyMatch(e -> isBelow(union, e)));
    if (likely.size() > 1 && deep) {
      return of(likely.stream().min(Comparator.comparingInt(List::size)).orElseThrow());
    }
    return List.of(union);
  }

  private static boolean ofAnotherType(Error union, List<Error> errors) {
    return errors.stream()
        .anyMatch(e -> e.getKeyword().equals("type")
            && e.getInstanceLocation().equals(union.getInstanceLocation()));
  }

  private static boolean isBelow(Error union, Error error) {
    return !error.getInstanceLocation().equals(union.getInstanceLocation())
        || error.getKeyword().equals("required");
  }
}
