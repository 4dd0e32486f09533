package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStatus;
import io.github.fluentsupportkit.server.people.PersonType;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Persons as rows. */
final class PersonRows {

  private PersonRows() {}

  static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getLong("id"),
        Rows.word(row, "person_type", PersonType.class),
        Rows.number(row, "user_id"),
        row.getString("first_name"),
        row.getString("last_name"),
        row.getString("email"),
        row.getString("title"),
        row.getString("avatar"),
        Rows.word(row, "status", PersonStatus.class),
        row.getString("ip_address"),
        row.getString("last_ip_address"),
        row.getString("address_line_1"),
        row.getString("address_line_2"),
        row.getString("city"),
        row.getString("zip"),
        row.getString("state"),
        row.getString("country"),
        row.getString("note"),
        row.getString("hash"),
        row.getString("description"),
        Rows.number(row, "remote_uid"),
        Rows.momentOrNull(row, "last_response_at"),
        Rows.moment(row, "created_at"),
        Rows.moment(row, "updated_at"));
  }
}
