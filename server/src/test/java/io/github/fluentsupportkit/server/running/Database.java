package io.github.fluentsupportkit.server.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The databases that the server runs on. Each call makes a new one, with nothing in it. */
public enum Database {
  /** H2, as the server embeds it. */
  H2 {
    @Override
    public String fresh() {
      return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + H2_MODE;
    }
  },
  /** A real PostgreSQL, which is started when it is first needed and stops with the tests. */
  POSTGRESQL {
    @Override
    public String fresh() {
      String name = "t" + UUID.randomUUID().toString().replace("-", "");
      try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return Server.INSTANCE.getJdbcUrl("postgres", name);
    }
  };

  private static final String H2_MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
      + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  /** The address of a new database. */
  public abstract String fresh();

  /** The address of an embedded database in a file, for tests that start it anew. */
  public static String h2File(Path file) {
    return "jdbc:h2:file:" + file.toAbsolutePath() + H2_MODE;
  }

  /** The user of a database of these. */
  public static String userOf(String url) {
    return url.startsWith("jdbc:postgresql:") ? "postgres" : "sa";
  }

  /** One PostgreSQL for all tests of this process. */
  private static final class Server {

    static final EmbeddedPostgres INSTANCE = start();

    private static EmbeddedPostgres start() {
      try {
        // Only servers are killed here, never the database or the machine.
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
