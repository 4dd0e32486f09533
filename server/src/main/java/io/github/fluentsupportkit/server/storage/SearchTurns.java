package io.github.fluentsupportkit.server.storage;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets searches have half of the connections, one after another. Many of them walk through all tickets, and whoever
 * wants one ticket, or writes, is not to wait until they are through. As they wait on threads, which others want too,
 * half of those is enough as well.
 */
@Component
final class SearchTurns {

  private final Semaphore turns;
  /** For those whose turn it is and those who wait: counted at once, as many may come in the same moment. */
  private final Semaphore places;

  private final long longestMillis;

  SearchTurns(
      @Value("${spring.datasource.hikari.maximum-pool-size}") int connections,
      @Value("${help-desk.limits.search-wait}") Duration longest,
      @Value("${server.tomcat.threads.max}") int threads) {
    int atOnce = Math.max(1, connections / 2);
    this.turns = new Semaphore(atOnce, true);
    this.places = new Semaphore(atOnce + threads / 2);
    this.longestMillis = longest.toMillis();
  }

  /** Searches when it is its turn; fails as one does who gets no connection. */
  <T> T take(Supplier<T> search) {
    if (!places.tryAcquire()) {
      throw tooMany();
    }
    try {
      if (!comesInTime()) {
        throw tooMany();
      }
      try {
        return search.get();
      } finally {
        turns.release();
      }
    } finally {
      places.release();
    }
  }

  private static DataAccessResourceFailureException tooMany() {
    return new DataAccessResourceFailureException("too many searches are under way");
  }

  private boolean comesInTime() {
    try {
      return turns.tryAcquire(longestMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
