package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.MeasuringFailed;
import io.github.fluentsupportkit.bench.measure.Repository;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes databases, and takes them away again. */
final class Stores implements AutoCloseable {

  private static final String H2_WORDS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
      + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE";

  private final Repository repository;
  private @Nullable EmbeddedPostgres postgres;
  private int made;

  Stores(Repository repository) {
    this.repository = repository;
  }

  /** A new one, with nothing in it. */
  Store fresh(DatabaseKind kind) {
    made++;
    return kind == DatabaseKind.H2 ? h2() : postgresql();
  }

  private Store h2() {
    Path folder = repository.workFolder("h2").resolve("desk-" + made);
    delete(folder);
    return new Store(
        "H2",
        List.of("--data", folder.toString()),
        "jdbc:h2:file:" + folder.resolve("help-desk") + H2_WORDS,
        "sa",
        "analyze");
  }

  private Store postgresql() {
    String name = "desk" + made;
    try {
      EmbeddedPostgres server = server();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
      return new Store(
          "PostgreSQL",
          List.of("--database", url, "--database-user", "postgres"),
          url + "?reWriteBatchedInserts=true",
          "postgres",
          "vacuum analyze");
    } catch (IOException | SQLException e) {
      throw new MeasuringFailed("PostgreSQL does not start: " + e.getMessage(), e);
    }
  }

  private EmbeddedPostgres server() throws IOException {
    EmbeddedPostgres running = postgres;
    if (running == null) {
      running = EmbeddedPostgres.start();
      postgres = running;
    }
    return running;
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    for (int i = 1; i <= made; i++) {
      delete(repository.workFolder("h2").resolve("desk-" + i));
    }
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
