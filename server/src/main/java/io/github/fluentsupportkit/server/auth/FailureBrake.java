package io.github.fluentsupportkit.server.auth;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows an address down from which wrong passwords come: each failure takes one of a number of tries, which come back
 * one by one.
 *
 * <p>Each instance of the server counts for itself, and remembers the latest addresses only.
 */
final class FailureBrake {

  private static final int MOST_ADDRESSES = 10_000;
  private static final double MILLIS = 1000;

  private final Clock clock;
  private final int tries;
  private final double secondsForOne;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST_ADDRESSES;
    }
  };

  /**
   * Creates it.
   *
   * @param tries how many failures in a row are answered at once
   * @param secondsForOne after how many seconds one of them comes back
   */
  FailureBrake(Clock clock, int tries, double secondsForOne) {
    this.clock = clock;
    this.tries = tries;
    this.secondsForOne = secondsForOne;
  }

  /** After how many seconds an address may try again; 0 for now. */
  synchronized long secondsToWait(String address) {
    Bucket bucket = buckets.get(address);
    double left = bucket == null ? tries : left(bucket);
    return left >= 1 ? 0 : (long) Math.ceil((1 - left) * secondsForOne);
  }

  /** Notes a wrong password. */
  synchronized void failed(String address) {
    Bucket bucket = buckets.get(address);
    double left = bucket == null ? tries : left(bucket);
    buckets.put(address, new Bucket(Math.max(0, left - 1), clock.millis()));
  }

  private double left(Bucket bucket) {
    double seconds = (clock.millis() - bucket.at()) / MILLIS;
    return Math.min(tries, bucket.left() + seconds / secondsForOne);
  }

  /** How many tries were left at which time. */
  private record Bucket(double left, long at) {}
}
