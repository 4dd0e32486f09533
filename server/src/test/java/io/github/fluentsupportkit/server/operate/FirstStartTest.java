package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.samples.Credential;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstStartTest {

  private static final int INSTANCES = 3;

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

  private static Callable<List<Credential>> start(Database database) {
    return () -> {
      try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
        return new FirstStart(helpDesk.parts()).make(false);
      }
    };
  }
}
