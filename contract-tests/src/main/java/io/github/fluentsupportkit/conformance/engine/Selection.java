package io.github.fluentsupportkit.conformance.engine;

import io.github.fluentsupportkit.conformance.checks.About;
import java.util.Set;

/**
 * Which checks and operations count.
 *
 * @param only ids or families of checks; empty for all
 * @param skip ids or families of checks to be left out
 * @param operations ids of operations; empty for all
 */
public record Selection(Set<String> only, Set<String> skip, Set<String> operations) {

  /** Everything. */
  public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

  /** Whether this check counts. */
  public boolean has(About about) {
    return (only.isEmpty() || names(only, about)) && !names(skip, about);
  }

  boolean has(String operation) {
    return operations.isEmpty() || operations.contains(operation);
  }

  private static boolean names(Set<String> names, About about) {
    return names.contains(about.id()) || names.contains(about.family());
  }
}
