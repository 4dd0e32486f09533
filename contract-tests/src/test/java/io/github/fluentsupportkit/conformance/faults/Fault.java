package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import java.util.Set;

/**
 * Something that no right server does.
 *
 * @param operation the operation that is at fault; empty where a request leads to none
 * @param what what goes wrong, in a few words
 * @param checks ids or families of checks, one of which has to find it at this operation
 * @param handler does it
 */
record Fault(String operation, String what, Set<String> checks, Handler handler) {

  /** Its name in tests and lists. */
  String id() {
    return (operation.isEmpty() ? "no operation" : operation) + ": " + what;
  }

  /** Whether this finding is about it. */
  boolean isMeant(Finding finding) {
    return finding.operation().equals(operation)
        && checks.stream()
            .anyMatch(c -> finding.check().equals(c) || finding.check().startsWith(c + "."));
  }
}
