package io.github.fluentsupportkit.server.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTest {

  private static final String OURS = "{'tickets': {'total': 2, 'data': ["
      + "{'id': 1, 'customer_id': '3', 'title': 'A', 'created_at': '2021-12-02 20:15:56'},"
      + "{'id': 2, 'customer_id': '3', 'title': 'B', 'created_at': '2021-12-02 20:15:56'}]}}";

  @Test
  void momentsAreTheSameWhateverTheyAre() {
    assertThat(differences(OURS, OURS.replace("2021-12-02 20:15:56", "2026-11-23T09:32:22+00:00")))
        .isEmpty();
  }

  @Test
  void aNumberThatEveryReleaseHasInQuotesIsFound() {
    String unquoted = "{'ticket': {'customer_id': 3}}";
    String quoted = "{'ticket': {'customer_id': '3'}}";

    assertThat(differences(unquoted, quoted)).containsExactly("/ticket/customer_id kind");
    assertThat(differences(unquoted, quoted, unquoted)).isEmpty();
  }

  @Test
  void eachDetailMayBeThatOfAnotherRelease() {
    assertThat(differences(OURS, OURS.replace("'A'", "'X'"), OURS.replace("'B'", "'X'")))
        .isEmpty();
  }

  @Test
  void aTextATotalAndAMissingFieldAreFound() {
    assertThat(differences(OURS.replace("'A'", "'X'"), OURS))
        .containsExactly("/tickets/data/#1/title");
    assertThat(differences(OURS.replace("'total': 2", "'total': 3"), OURS))
        .containsExactly("/tickets/total");
    assertThat(differences(OURS.replace("'title': 'A',", ""), OURS))
        .containsExactly("/tickets/data/#1/title missing");
  }

  @Test
  void anotherOrderAndAnotherRecordAreFound() {
    String turned = OURS.replace("'id': 1", "'id': 9")
        .replace("'id': 2", "'id': 1")
        .replace("'id': 9", "'id': 2");

    assertThat(differences(turned, OURS)).contains("/tickets/data order");
    assertThat(differences(OURS.replace("'id': 2", "'id': 7"), OURS))
        .contains("/tickets/data elements");
  }

  @Test
  void numbersOfRecordsAreTranslated() {
    Ids ids = new Ids();
    ids.learn(
        json("{'ticket': {'id': 5, 'customer_id': '9'}}"),
        json("{'ticket': {'id': 6, 'customer_id': '4'}}"));
    String theirs = "{'id': 5, 'customer_id': '9', 'agent_id': null}";
    String ours = "{'id': 6, 'customer_id': '4', 'agent_id': null}";

    assertThat(new Comparison(Facts.of(json(ours), new Ids()), List.of(Facts.of(json(theirs), ids)))
            .differences())
        .isEmpty();
    assertThat(
            new Comparison(Facts.of(json(theirs), new Ids()), List.of(Facts.of(json(theirs), ids)))
                .differences())
        .containsExactly("/customer_id", "/id");
  }

  private static Set<String> differences(String ours, String... theirs) {
    Ids same = new Ids();
    return new Comparison(
            Facts.of(json(ours), same),
            List.of(theirs).stream().map(text -> Facts.of(json(text), same)).toList())
        .differences();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}
