package io.github.fluentsupportkit.site.changes;

import java.util.function.Predicate;

/**
 * Something that two versions of the contract say differently.
 *
 * @param operation method and path, such as {@code GET /tickets}
 * @param text what changed, in words for people; stays the same from build to build
 * @param breaking whether a client that was right before may be wrong now
 */
record Change(String operation, String text, boolean breaking) implements Comparable<Change> {

  static final Predicate<Change> BREAKS = Change::breaking;

  /** As it is declared, and printed when the build fails. */
  String name() {
    return operation + ": " + text;
  }

  @Override
  public int compareTo(Change other) {
    return name().compareTo(other.name());
  }
}
