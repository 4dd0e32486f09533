package io.github.fluentsupportkit.conformance.transcript;

/**
 * How many records there were before and after a request.
 *
 * @param action the request
 * @param before a page of the whole list before it
 * @param after a page of the whole list after it
 * @param envelope the name of the page in both
 * @param change how many records the request should have added; negative for those it should have deleted
 */
public record Count(Step action, Step before, Step after, String envelope, int change) {

  /** The number of records before; -1 if it was not told. */
  public long totalBefore() {
    return total(before);
  }

  /** The number of records after; -1 if it was not told. */
  public long totalAfter() {
    return total(after);
  }

  private long total(Step step) {
    return step.succeeded() ? step.json().path(envelope).path("total").asLong(-1) : -1;
  }
}
