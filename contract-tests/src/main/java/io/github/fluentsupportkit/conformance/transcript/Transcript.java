package io.github.fluentsupportkit.conformance.transcript;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a run saw.
 *
 * @param steps every request with its answer, in the order of sending
 * @param changes what was there before and after requests that change something
 * @param walks lists that were read page by page
 * @param counts how many records there were before and after requests
 * @param gaps what could not be tried, and why
 */
public record Transcript(
    List<Step> steps, List<Change> changes, List<Walk> walks, List<Count> counts, List<Gap> gaps) {

  /**
   * Something that could not be tried.
   *
   * @param story the story that could not go on
   * @param reason why, as a sentence
   */
  public record Gap(String story, String reason) {}

  /** Traffic that somebody recorded. */
  public static Transcript recorded(List<Step> steps) {
    return new Transcript(List.copyOf(steps), List.of(), List.of(), List.of(), List.of());
  }

  /** The changes that one operation made, and says that it made. */
  public Stream<Change> changes(String operation) {
    return changes.stream().filter(c -> c.succeeded(operation));
  }

  /** The lists of one operation that were answered as they should be. */
  public Stream<Walk> walks(String operation) {
    return walks.stream().filter(w -> w.operation().equals(operation) && w.succeeded());
  }
}
