package io.github.fluentsupportkit.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Database;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Looks into a database past the server. */
final class Records {

  private static final String EVENTS =
      "(select count(*) from reply r where r.ticket_id = t.id and r.content = 'Ticket has been closed')";

  private final JdbcClient sql;

  Records(String url) {
    sql = JdbcClient.create(new SimpleDriverDataSource(
        java.sql.DriverManager.drivers()
            .filter(driver -> accepts(driver, url))
            .findFirst()
            .orElseThrow(),
        url,
        Database.userOf(url),
        ""));
  }

  private static boolean accepts(java.sql.Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (java.sql.SQLException e) {
      return false;
    }
  }

  long count(String query, Object... values) {
    return sql.sql("select count(*) from " + query)
        .params(values)
        .query(Long.class)
        .single();
  }

  long number(String query, Object... values) {
    return sql.sql(query).params(values).query(Long.class).single();
  }

  List<String> texts(String query, Object... values) {
    return sql.sql(query).params(values).query(String.class).list();
  }

  /** Nothing is there in part. */
  void areWhole() {
    assertThat(texts("select t.title from ticket t left join person p on p.id = t.customer_id"
            + " where p.id is null"))
        .as("tickets without customer")
        .isEmpty();
    assertThat(count("reply r left join ticket t on t.id = r.ticket_id where t.id is null"))
        .as("replies without ticket")
        .isZero();
    assertThat(texts("select t.title from ticket t where t.status = 'closed' and (" + EVENTS
            + " <> 1 or t.resolved_at is null)"))
        .as("closed tickets without exactly one closing event")
        .isEmpty();
    assertThat(texts("select t.title from ticket t where t.status <> 'closed' and (" + EVENTS
            + " <> 0 or t.resolved_at is not null)"))
        .as("open tickets that were closed")
        .isEmpty();
    assertThat(
            texts(
                "select t.title from ticket t where t.response_count <>"
                    + " (select count(*) from reply r where r.ticket_id = t.id and r.conversation_type = 'response')"))
        .as("tickets with another number of responses than they say")
        .isEmpty();
    assertThat(
            texts(
                "select t.title from ticket t where (t.response_count > 0) <> (t.first_response_time is not null)"))
        .as("answered tickets without time of the first answer")
        .isEmpty();
    assertThat(texts(
            "select email_key from person group by person_type, email_key having count(*) > 1"))
        .as("addresses of two persons")
        .isEmpty();
    countsAreTrue();
  }

  private void countsAreTrue() {
    String real = "select coalesce(agent_id, 0) || ' ' || status || ' ' || count(*) from ticket"
        + " group by coalesce(agent_id, 0), status order by 1";
    String counted = "select agent_id || ' ' || status || ' ' || sum(tickets) from ticket_count"
        + " group by agent_id, status having sum(tickets) <> 0 order by 1";
    assertThat(texts(counted)).as("counts of tickets").isEqualTo(texts(real));
  }
}
