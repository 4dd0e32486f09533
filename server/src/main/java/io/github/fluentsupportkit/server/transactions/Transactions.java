package io.github.fluentsupportkit.server.transactions;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a piece of work as a whole or not at all, and once more where others came in between. */
@Component
public final class Transactions {

  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
  private static final int TRIES = 8;
  private static final int SHORTEST_PAUSE = 5;
  private static final int LONGEST = 8000;

  /** A reference to nothing, one that keeps its target (of H2 and PostgreSQL), and a key that is there already. */
  private static final Set<String> CONFLICTS = Set.of("23503", "23506", "23505");

  private final TransactionTemplate template;
  private final @Nullable Lock turn;

  Transactions(PlatformTransactionManager manager, Writers writers) {
    this.template = new TransactionTemplate(manager);
    this.turn = writers.oneAtATime() ? new ReentrantLock() : null;
  }

  /** Does it, and answers what comes of it. */
  public <T> T inOne(Supplier<T> work) {
    long end = clock() + LONGEST;
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (DataAccessException e) {
        if (attempt == TRIES || clock() > end || !wasOvertaken(e)) {
          throw e;
        }
        LOG.debug("Another transaction was in the way; trying again", e);
        pause(attempt);
      }
    }
  }

  /**
   * Whether another transaction was faster: by keeping this one from going on, by deleting what this one refers to, or
   * by adding what may be there once only. A second look sees what it did, and the work says what follows from that.
   */
  private static boolean wasOvertaken(DataAccessException e) {
    return e instanceof ConcurrencyFailureException
        || e instanceof QueryTimeoutException
        || e instanceof DataIntegrityViolationException
            && e.getRootCause() instanceof SQLException cause
            && CONFLICTS.contains(String.valueOf(cause.getSQLState()));
  }

  private static long clock() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  /** Does it. */
  public void inOne(Runnable work) {
    inOne(() -> {
      work.run();
      return true;
    });
  }

  @SuppressWarnings("NullAway") // Spring's template answers what the work answers.
  private <T> T once(Supplier<T> work) {
    if (turn == null) {
      return template.execute(status -> work.get());
    }
    turn.lock();
    try {
      return template.execute(status -> work.get());
    } finally {
      turn.unlock();
    }
  }

  private static void pause(int attempt) {
    try {
      int longest = SHORTEST_PAUSE << attempt;
      Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE, longest));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
