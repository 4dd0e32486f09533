package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.people.AgentStore;
import io.github.fluentsupportkit.server.people.PersonStatus;
import io.github.fluentsupportkit.server.samples.Credential;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstStartTest {

  private static final int INSTANCES = 3;

  @TempDir
  private Path folder = Path.of(".");

  @Test
  void ofSeveralInstancesThatStartAtOnceOneMakesTheAdministrator() throws Exception {
    ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Database database =
          new Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "", "postgres");

      List<Future<List<Credential>>> starts = instances.invokeAll(
          Stream.generate(() -> start(database)).limit(INSTANCES).toList());

      int made = 0;
      for (Future<List<Credential>> start : starts) {
        made += start.get().size();
      }
      assertThat(made).isEqualTo(1);
      try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
        assertThat(helpDesk.users().all()).hasSize(1);
        assertThat(new FirstStart(helpDesk.parts()).make(false)).isEmpty();
      }
    } finally {
      instances.shutdownNow();
    }
  }

  @Test
  void aCommandMakesNoTablesInADatabaseOfSomethingElse() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Connection connection = postgres.getPostgresDatabase().getConnection()) {
      Finished refused = Finished.run(
          "user",
          "list",
          "--database=" + postgres.getJdbcUrl("postgres", "postgres").split("[?]")[0],
          "--database-user=postgres");

      assertThat(refused.code()).isEqualTo(4);
      assertThat(refused.err()).contains("no help desk", "serve --database").hasLineCount(1);
      try (ResultSet tables =
          connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
        assertThat(tables.next()).isFalse();
      }
    }
  }

  @Test
  void usersWithoutAgentsDoNotKeepTheAdministratorFromBeingMade() {
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(Database.inMemory())) {
      helpDesk
          .users()
          .add(new UserStore.NewUser("early", "early@example.com", "E", null, helpDesk.now()));

      assertThat(new FirstStart(helpDesk.parts()).make(false)).hasSize(1);
    }
  }

  @Test
  void administratorsWhoWereDisabledAreNotReplaced() {
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(Database.inMemory())) {
      new FirstStart(helpDesk.parts()).make(false);
      AgentStore agents = helpDesk.the(AgentStore.class);
      agents
          .agents()
          .forEach(a -> agents.set(a.person().id(), PersonStatus.INACTIVE, helpDesk.now()));

      assertThat(new FirstStart(helpDesk.parts()).make(false)).isEmpty();
    }
  }

  @Test
  void aFirstStartThatFailsEndsTheCommandWithOneLine() {
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(embedded())) {
      helpDesk.the(JdbcClient.class).sql("drop table agent_permission").update();
    }

    Finished failed =
        Finished.run("serve", "--port=0", "--management-port=off", "--data=" + folder);

    assertThat(failed.code()).isEqualTo(4);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains(folder.toString(), "agent_permission").hasLineCount(1);
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(embedded())) {
      assertThat(helpDesk.users().all()).isEmpty();
    }
  }

  @Test
  void aServerThatFailsAfterwardsStillShowsThePassword() {
    Finished failed = Finished.run(
        "serve",
        "--port=0",
        "--management-port=0",
        "--set=management.server.ssl.bundle=none",
        "--data=" + folder);

    assertThat(failed.code()).isNotEqualTo(0);
    assertThat(failed.out()).containsPattern("admin +(\\w{4} ){5}\\w{4}");
  }

  private Database embedded() {
    return new Database(EmbeddedDatabase.in(folder), EmbeddedDatabase.USER, "", folder.toString());
  }

  private static Callable<List<Credential>> start(Database database) {
    return () -> {
      try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
        return new FirstStart(helpDesk.parts()).make(false);
      }
    };
  }
}
