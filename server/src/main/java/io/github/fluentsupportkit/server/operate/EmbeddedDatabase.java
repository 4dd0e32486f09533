package io.github.fluentsupportkit.server.operate;

import java.nio.file.Path;
import java.util.UUID;

/**
 * The addresses of H2 databases, on which all else depends.
 *
 * <ul>
 *   <li>In PostgreSQL's mode and with its names and order of nulls, one text of SQL serves both.
 *   <li>Without {@code WRITE_DELAY=0}, what was acknowledged in the last half second is lost when the process is
 *       killed.
 *   <li>{@code AUTO_SERVER} lets commands reach the data of a server that runs: it listens for them, by the system
 *       property on loopback only. H2 reads that property once, when it is loaded.
 *   <li>The longer timeout lets writers wait for one another rather than fail.
 *   <li>No statement may take longer than ten seconds. It is said here, once for a connection: said with each statement,
 *       as Spring would, it makes H2 forget every plan it has made.
 * </ul>
 */
final class EmbeddedDatabase {

  /** The user that H2 knows; who may open the files is for the file system to say. */
  static final String USER = "sa";

  private static final String LIKE_POSTGRESQL =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
          + ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;QUERY_TIMEOUT=10000;QUERY_CACHE_SIZE=64";

  private static final String NAME = "help-desk";

  private EmbeddedDatabase() {}

  static String in(Path folder) {
    System.setProperty("h2.bindAddress", "127.0.0.1");
    return "jdbc:h2:file:" + folder.toAbsolutePath().normalize().resolve(NAME) + LIKE_POSTGRESQL
        + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
  }

  /** The file in which a folder keeps a database. */
  static Path file(Path folder) {
    return folder.resolve(NAME + ".mv.db");
  }

  /** A database that is gone with the process, and that no other one reaches. */
  static String inMemory() {
    return "jdbc:h2:mem:" + UUID.randomUUID() + LIKE_POSTGRESQL + ";DB_CLOSE_DELAY=-1";
  }
}
