package io.github.fluentsupportkit.bench.measure;

/** What is measured of a subject, with its unit. */
public enum Measure {
  /** Time from the start of the process to the first answer. */
  FIRST_ANSWER("first answer, ms", 0),
  /** Answers in a second. */
  THROUGHPUT("requests/s", 0),
  /** The time within which half of the answers came. */
  P50("p50, ms", 2),
  /** The time within which 99 of 100 answers came. */
  P99("p99, ms", 2),
  /** Memory of the process that is in RAM, after load. */
  RESIDENT("resident, MB", 0),
  /** Statements to the database for one request. */
  STATEMENTS("statements", 0),
  /** How long a run takes. */
  DURATION("run, s", 1),
  /** Requests that a run sends. */
  SENT("requests sent", 0);

  private final String title;
  private final int decimals;

  Measure(String title, int decimals) {
    this.title = title;
    this.decimals = decimals;
  }

  /** With the unit, as the head of a column. */
  public String title() {
    return title;
  }

  /** A value as people read it. */
  public String shown(double value) {
    return String.format(java.util.Locale.ROOT, "%,." + decimals + "f", value);
  }
}
