package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.samples.SampleData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

class SampleDataTest {

  private static final ConfigurableApplicationContext PARTS = SpringParts.assemble(
      WebApplicationType.NONE, Database.inMemory(), Map.of(), SampleParts.class);

  private static final JdbcClient SQL = PARTS.getBean(JdbcClient.class);

  @BeforeAll
  static void fill() {
    PARTS.getBean(SampleData.class).fill(login -> "sandbox");
  }

  @AfterAll
  static void close() {
    PARTS.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site_user",
        "person",
        "mailbox",
        "product",
        "tag",
        "ticket",
        "reply",
        "ticket_tag",
        "ticket_view",
        "agent_permission"
      })
  void everyColumnIsFilledSomewhere(String table) {
    List<Map<String, Object>> rows = SQL.sql("select * from " + table).query().listOfRows();

    assertThat(rows).isNotEmpty();
    assertThat(rows.get(0).keySet())
        .allSatisfy(column -> assertThat(rows).as(column).anyMatch(row -> row.get(column) != null));
  }

  @ParameterizedTest
  @CsvSource({
    "ticket, status, 3",
    "ticket, priority, 3",
    "ticket, client_priority, 4",
    "ticket, privacy, 2",
    "ticket, mailbox_id, 2",
    "reply, conversation_type, 3",
    "person, status, 2",
    "mailbox, box_type, 2"
  })
  void everyWordOccurs(String table, String column, int words) {
    assertThat(SQL.sql("select count(distinct " + column + ") from " + table)
            .query(Integer.class)
            .single())
        .isEqualTo(words);
  }

  @Import(OperatorParts.class)
  @ComponentScan(basePackageClasses = SampleData.class)
  private static final class SampleParts {}
}
