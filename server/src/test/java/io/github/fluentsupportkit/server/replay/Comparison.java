package io.github.fluentsupportkit.server.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an answer says that no release said.
 *
 * @param ours what the answer says
 * @param theirs what releases said with the same status
 */
record Comparison(Facts ours, List<Facts> theirs) {

  /** The places, and what is different there: {@code /tickets/total}, {@code /tickets/data order}. */
  Set<String> differences() {
    Set<String> found = new TreeSet<>();
    ours.values.forEach((place, value) -> {
      List<String> said = said(place);
      if (!said.isEmpty() && !said.contains(value)) {
        found.add(place);
      }
    });
    ours.lists.forEach((place, elements) -> {
      List<List<String>> lists = lists(place);
      if (!lists.isEmpty()) {
        compare(place, elements, lists, found);
      }
    });
    theirs.get(0).values.keySet().stream()
        .filter(place -> theirs.stream().allMatch(facts -> facts.values.containsKey(place)))
        .filter(place -> !place.endsWith(Facts.KIND))
        .filter(place -> !ours.values.containsKey(place) && isWithinOurElements(place))
        .forEach(place -> found.add(place + " missing"));
    return found;
  }

  private List<String> said(String place) {
    return theirs.stream()
        .filter(facts -> facts.values.containsKey(place))
        .map(facts -> String.valueOf(facts.values.get(place)))
        .toList();
  }

  private List<List<String>> lists(String place) {
    List<List<String>> lists = new ArrayList<>();
    for (Facts facts : theirs) {
      List<String> list = facts.lists.get(place);
      if (list != null) {
        lists.add(list);
      }
    }
    return lists;
  }

  private static void compare(
      String place, List<String> elements, List<List<String>> lists, Set<String> found) {
    if (lists.stream().noneMatch(list -> list.size() == elements.size())) {
      found.add(place + " length");
    }
    if (elements.stream()
        .anyMatch(element -> lists.stream().noneMatch(list -> list.contains(element)))) {
      found.add(place + " elements");
    }
    if (lists.stream().noneMatch(list -> common(elements, list).equals(common(list, elements)))) {
      found.add(place + " order");
    }
  }

  private static List<String> common(List<String> list, List<String> other) {
    return list.stream().filter(other::contains).toList();
  }

  /** What is said of a record that our list does not have is another difference. */
  private boolean isWithinOurElements(String place) {
    int element = place.lastIndexOf("/#");
    return element < 0
        || ours.values.keySet().stream()
            .anyMatch(p -> p.startsWith(
                place.substring(0, Math.max(element, place.indexOf('/', element + 1)))));
  }
}
