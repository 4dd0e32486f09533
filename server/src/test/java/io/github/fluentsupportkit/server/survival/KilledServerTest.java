package io.github.fluentsupportkit.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.ServerProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More rounds with {@code -Dkill.rounds=…}. */
class KilledServerTest {

  private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
  private static final int WRITERS = 6;
  private static final int SHORTEST = 700;
  private static final int LONGEST = 1800;
  private static final int PATIENCE = 60;

  @TempDir
  private Path folder = Path.of("");

  @Test
  void nothingThatWasAnsweredIsLostOnH2() throws Exception {
    survives(Database.h2File(folder.resolve("help-desk"))
        + ";LOCK_TIMEOUT=10000;QUERY_TIMEOUT=10000;QUERY_CACHE_SIZE=64;AUTO_SERVER=TRUE");
  }

  @Test
  void nothingThatWasAnsweredIsLostOnPostgresql() throws Exception {
    survives(Database.POSTGRESQL.fresh());
  }

  private static void survives(String url) throws Exception {
    Acknowledged acknowledged = new Acknowledged();
    for (int round = 1; round <= ROUNDS; round++) {
      try (ServerProcess server = ServerProcess.at(url)) {
        holds(url, acknowledged);
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
          Writer writer = new Writer(server.baseUrl(), "r" + round + "w" + i, acknowledged);
          writers.add(writer);
          writer.start();
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST, LONGEST));
        awaitMoreThan(round * WRITERS, acknowledged);
        server.kill();
        for (Writer writer : writers) {
          writer.join();
          assertThat(writer.refusals()).isEmpty();
        }
        assertThat(server.complaints()).isEmpty();
      }
    }
    try (ServerProcess server = ServerProcess.at(url)) {
      assertThat(server.complaints()).isEmpty();
      holds(url, acknowledged);
      assertThat(acknowledged.size()).isGreaterThan(ROUNDS * WRITERS);
    }
  }

  /** A busy machine answers nothing for a while, and a server that did nothing is not worth killing. */
  private static void awaitMoreThan(int answers, Acknowledged acknowledged) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (acknowledged.size() <= answers && System.nanoTime() < end) {
      Thread.sleep(SHORTEST / 10);
    }
  }

  private static void holds(String url, Acknowledged acknowledged) {
    Records records = new Records(url);
    records.areWhole();
    acknowledged.areIn(records);
  }
}
