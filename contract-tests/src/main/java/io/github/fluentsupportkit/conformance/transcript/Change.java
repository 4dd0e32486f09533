package io.github.fluentsupportkit.conformance.transcript;

import java.util.List;

/**
 * Requests that should change something, or nothing, and what was there before and after.
 *
 * @param actions the requests between the two snapshots; one, except where all of them should be refused
 * @param target what they were meant to touch
 * @param before what was there before
 * @param after what was there after
 */
public record Change(List<Step> actions, Target target, Snapshot before, Snapshot after) {

  /** The only request, or the first one. */
  public Step action() {
    return actions.get(0);
  }

  /** Whether this is one request to this operation, and the server says that it did it. */
  public boolean succeeded(String operation) {
    return actions.size() == 1
        && action().operation().equals(operation)
        && action().succeeded();
  }

  /** The value of a parameter that the only request sent. */
  public String sent(String field) {
    return action().request().sent(field);
  }

  /** Whether the only request sent this parameter. */
  public boolean sends(String field) {
    return action().request().fields().stream().anyMatch(f -> f.name().equals(field));
  }
}
