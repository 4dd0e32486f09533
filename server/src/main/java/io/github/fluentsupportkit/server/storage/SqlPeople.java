package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.people.NewPerson;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStatus;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.people.PersonType;
import io.github.fluentsupportkit.server.text.RandomHash;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SqlPeople implements PersonStore {

  private static final int HASH_DIGITS = 32;
  private static final String OF_TYPE = "select * from person where person_type = ? and ";

  private final JdbcClient sql;

  SqlPeople(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Map<Long, Person> persons(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Filter filter = new Filter().andIn("id", ids);
    return sql
        .sql("select * from person" + filter.where())
        .params(filter.values())
        .query(PersonRows::person)
        .list()
        .stream()
        .collect(Collectors.toMap(Person::id, person -> person));
  }

  @Override
  public Optional<Person> customer(long id) {
    return person(PersonType.CUSTOMER, "id = ?", id);
  }

  @Override
  public Optional<Person> agent(long id) {
    return person(PersonType.AGENT, "id = ?", id);
  }

  @Override
  public Optional<Person> customerByEmail(String email) {
    return person(PersonType.CUSTOMER, "email_key = ?", email.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Person> customerByUser(long userId) {
    return person(PersonType.CUSTOMER, "user_id = ?", userId);
  }

  private Optional<Person> person(PersonType type, String condition, Object value) {
    return sql.sql(OF_TYPE + condition)
        .params(Rows.word(type), value)
        .query(PersonRows::person)
        .optional();
  }

  @Override
  public long add(NewPerson person) {
    sql.sql("""
            insert into person (person_type, user_id, first_name, last_name, email, email_key, title, status,
              ip_address, last_ip_address, hash, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
        .params(Rows.values(
            Rows.word(person.personType()),
            person.userId(),
            person.firstName(),
            person.lastName(),
            person.email(),
            person.email().toLowerCase(Locale.ROOT),
            person.title(),
            Rows.word(PersonStatus.ACTIVE),
            person.address(),
            person.address(),
            RandomHash.ofDigits(HASH_DIGITS),
            person.at(),
            person.at()))
        .update();
    return person(person.personType(), "email_key = ?", person.email().toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new ConcurrencyFailureException("whoever was in the way is gone"))
        .id();
  }

  @Override
  public void linkUser(long customerId, long userId) {
    sql.sql("update person set user_id = ? where id = ?")
        .params(userId, customerId)
        .update();
  }

  @Override
  public void wrote(long customerId, LocalDateTime at) {
    int known = sql.sql("update person set last_response_at = ?, updated_at = ? where id = ?")
        .params(at, at, customerId)
        .update();
    if (known == 0) {
      throw new ConcurrencyFailureException("the customer was just deleted");
    }
  }
}
