package io.github.fluentsupportkit.bench.server;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;

/** Adds agents and customers. */
final class People {

  private People() {}

  static void add(Sql sql, long first, long last, String type) throws SQLException {
    try (PreparedStatement person = sql.connection().prepareStatement("""
        insert into person (id, person_type, first_name, last_name, email, email_key, status, hash, created_at,
          updated_at)
        values (?, ?, ?, ?, ?, ?, 'active', ?, ?, ?)""")) {
      Timestamp at = Timestamp.valueOf(Filling.BEGINNING);
      for (long id = first; id <= last; id++) {
        String email = "p" + id + "@example.com";
        Sql.add(
            person,
            id,
            type,
            "First" + id,
            "Last" + id,
            email,
            email,
            Filling.hash(id, 32),
            at,
            at);
        if (id % Filling.BATCH == 0) {
          person.executeBatch();
        }
      }
      person.executeBatch();
    }
  }
}
