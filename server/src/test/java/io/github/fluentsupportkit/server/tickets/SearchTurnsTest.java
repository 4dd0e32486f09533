package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.hostile.Wire;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More people search than there are threads and connections, and no search comes to an end. */
class SearchTurnsTest {

  private static final String PATH = "/wp-json/fluent-support/v2/tickets?search=";
  private static final int CONNECTIONS = 4;
  private static final int THREADS = 6;
  private static final int SEARCHERS = 12;
  private static final int SEARCHING = CONNECTIONS / 2;
  private static final int WAITING = THREADS / 2;

  @ParameterizedTest
  @CsvSource({"H2, plain", "H2, title:plain", "POSTGRESQL, pl", "POSTGRESQL, title:plain"})
  void whoSearchesWaitsTheirTurnAndKeepsNobodyElseWaiting(Database database, String search)
      throws Exception {
    int refused = SEARCHERS - SEARCHING - WAITING;

    assertThat(found(database, search, refused, 60_000)).hasSize(SEARCHING + WAITING);
  }

  @ParameterizedTest
  @CsvSource({"H2, plain", "POSTGRESQL, pl"})
  void whoseTurnDoesNotComeIsToldToTryAgain(Database database, String search) throws Exception {
    int refused = SEARCHERS - SEARCHING;

    assertThat(found(database, search, refused, 500)).hasSize(SEARCHING);
  }

  /** Searches, sees so many refused and others served meanwhile, lets searches end, and answers what they found. */
  private static List<Wire.Answer> found(
      Database database, String search, int refused, int longestWait) throws Exception {
    String url = database.fresh();
    ExecutorService threads = Executors.newFixedThreadPool(SEARCHERS);
    try (RunningServer server = RunningServer.at(
        url,
        Map.of(
            "server.tomcat.threads.max", THREADS,
            "server.tomcat.threads.min-spare", THREADS,
            "spring.datasource.hikari.maximum-pool-size", CONNECTIONS,
            "help-desk.limits.search-wait", longestWait + "ms"))) {
      server.bean(World.class).create();
      Desk desk = new Desk(server);
      desk.opened("Plain one");
      CompletionService<Wire.Answer> searches = new ExecutorCompletionService<>(threads);
      AutoCloseable held = Held.in(database, url, desk);
      try {
        for (int i = 0; i < SEARCHERS; i++) {
          searches.submit(() -> answer(server, search));
        }
        for (Wire.Answer answer : next(searches, refused)) {
          assertThat(answer.status()).as(answer.body()).isEqualTo(503);
          assertThat(answer.headers()).containsEntry("retry-after", "1");
        }
        desk.admin().get("/customers/" + Desk.HILLARY).ok();
      } finally {
        held.close();
      }
      List<Wire.Answer> found = next(searches, SEARCHERS - refused);
      assertThat(found)
          .allMatch(answer -> answer.status() == 200 && answer.body().contains("Plain one"));
      return found;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Wire.Answer answer(RunningServer server, String search) throws IOException {
    try (Wire wire = new Wire(server.site())) {
      wire.send("GET " + PATH + search + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
          + Client.basic("admin", World.PASSWORD) + "\r\n\r\n");
      return wire.answer();
    }
  }

  private static List<Wire.Answer> next(CompletionService<Wire.Answer> searches, int count)
      throws Exception {
    List<Wire.Answer> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(searches.take().get());
    }
    return answers;
  }

  /** Keeps searches from coming to an end until it is closed. */
  public static final class Held {

    private static final ReentrantReadWriteLock GATE = new ReentrantReadWriteLock();

    private Held() {}

    static AutoCloseable in(Database database, String url, Desk desk) throws SQLException {
      return database == Database.H2 ? inH2(desk) : inPostgresql(url);
    }

    /** Nothing keeps readers of H2 waiting, so what they read is what asks for leave. */
    private static AutoCloseable inH2(Desk desk) {
      for (String change : List.of(
          "create alias passed for '" + Held.class.getName() + ".passed'",
          "drop table ticket_text",
          "alter table ticket rename to kept",
          "create view ticket as select * from kept where passed()",
          "create view ticket_text as select id as ticket_id, lower(title) as text from ticket")) {
        desk.sql().sql(change).update();
      }
      GATE.writeLock().lock();
      return GATE.writeLock()::unlock;
    }

    private static AutoCloseable inPostgresql(String url) throws SQLException {
      Connection connection = DriverManager.getConnection(url, Database.userOf(url), "");
      connection.setAutoCommit(false);
      try (Statement sql = connection.createStatement()) {
        sql.execute("lock table ticket in access exclusive mode");
      }
      return connection;
    }

    /** What H2 asks for each ticket. */
    public static boolean passed() {
      GATE.readLock().lock();
      GATE.readLock().unlock();
      return true;
    }
  }
}
