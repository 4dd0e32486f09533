package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.customers.CustomerStore;
import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.pages.PageRequest;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStatus;
import io.github.fluentsupportkit.server.people.PersonType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SqlCustomers implements CustomerStore {

  private static final int MOST_DIGITS = 18;

  private final JdbcClient sql;

  SqlCustomers(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Page<CustomerInList> list(
      @Nullable String search, @Nullable PersonStatus status, PageRequest page) {
    Filter filter = new Filter().and("person_type = ?", Rows.word(PersonType.CUSTOMER));
    filter.andEqual("status", status == null ? null : Rows.word(status));
    if (search != null) {
      search(filter, search);
    }
    long total = sql.sql("select count(*) from person" + filter.where())
        .params(filter.values())
        .query(Long.class)
        .single();
    if (page.offset() >= total) {
      return new Page<>(page, total, List.of());
    }
    List<Object> values = new ArrayList<>(filter.values());
    values.add(page.size());
    values.add(page.offset());
    List<CustomerInList> customers = sql.sql("select p.*,"
            + " (select count(*) from ticket t where t.customer_id = p.id) as tickets,"
            + " (select count(*) from reply r where r.person_id = p.id) as responses"
            + " from (select * from person" + filter.where()
            + " order by id desc limit ? offset ?) p order by p.id desc")
        .params(values)
        .query((row, number) -> new CustomerInList(
            PersonRows.person(row, number), row.getLong("tickets"), row.getLong("responses")))
        .list();
    return new Page<>(page, total, customers);
  }

  /** A part of a name or an address, both names with a blank between, or a number. */
  private static void search(Filter filter, String search) {
    String like = Rows.containing(search);
    String[] words = search.split("\\s+", 2);
    filter.and(
        "(lower(first_name) like ? escape '!' or lower(last_name) like ? escape '!'"
            + " or email_key like ? escape '!' or id = ?"
            + " or (lower(first_name) like ? escape '!' and lower(last_name) like ? escape '!'))",
        like,
        like,
        like,
        search.matches("[0-9]{1," + MOST_DIGITS + "}") ? Long.parseLong(search) : 0L,
        Rows.beginningWith(words[0]),
        words.length < 2 ? "" : Rows.beginningWith(words[1]));
  }

  @Override
  public Optional<Person> lock(long id) {
    return sql.sql("select * from person where id = ? and person_type = ? for update")
        .params(id, Rows.word(PersonType.CUSTOMER))
        .query(PersonRows::person)
        .optional();
  }

  @Override
  public boolean save(Person customer) {
    String key = customer.email().toLowerCase(Locale.ROOT);
    long others = sql.sql(
            "select count(*) from person where person_type = ? and email_key = ? and id <> ?")
        .params(Rows.word(PersonType.CUSTOMER), key, customer.id())
        .query(Long.class)
        .single();
    if (others > 0) {
      return false;
    }
    // If somebody else takes the address in this very moment, the transaction is tried once more.
    update(customer, key);
    return true;
  }

  private void update(Person customer, String key) {
    sql.sql("""
            update person set first_name = ?, last_name = ?, email = ?, email_key = ?, title = ?, avatar = ?,
              status = ?, address_line_1 = ?, address_line_2 = ?, city = ?, zip = ?, state = ?, country = ?,
              note = ?, updated_at = ?
            where id = ?""")
        .params(Rows.values(
            customer.firstName(),
            customer.lastName(),
            customer.email(),
            key,
            customer.title(),
            customer.avatar(),
            Rows.word(customer.status()),
            customer.addressLine1(),
            customer.addressLine2(),
            customer.city(),
            customer.zip(),
            customer.state(),
            customer.country(),
            customer.note(),
            customer.updatedAt(),
            customer.id()))
        .update();
  }

  @Override
  public void delete(long id) {
    sql.sql("delete from person where id = ?").param(id).update();
  }
}
