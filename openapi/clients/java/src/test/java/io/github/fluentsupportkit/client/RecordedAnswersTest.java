package io.github.fluentsupportkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordedAnswersTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static List<RecordedAnswer> successes() {
    return RecordedAnswer.all().stream().filter(RecordedAnswer::isSuccess).toList();
  }

  @Test
  void thereAreSuccessesOfEveryRelease() {
    assertThat(successes()).hasSizeGreaterThanOrEqualTo(262);
    assertThat(successes())
        .extracting(RecordedAnswer::release)
        .contains("1.5.3", "1.6.6", "1.8.6", "2.0.1");
  }

  @TestFactory
  Stream<DynamicTest> nothingIsLostOf() {
    return successes().stream()
        .map(answer -> DynamicTest.dynamicTest(answer.toString(), () -> {
          Object read = JSON.treeToValue(answer.body(), answer.type());
          assertThat(Loss.between(answer.body(), JSON.valueToTree(read))).isEmpty();
        }));
  }

  @Test
  void theContractKnowsEveryFieldButAnErrorThatCallsItselfASuccess() {
    SortedSet<String> unknown = new TreeSet<>();
    for (RecordedAnswer answer : successes()) {
      Unknown.collect(JSON.treeToValue(answer.body(), answer.type()), unknown);
    }
    // The client throws for these: see Call.
    assertThat(unknown).containsExactly("TicketAnswer.message", "TicketList.message");
  }

  @TestFactory
  Stream<DynamicTest> peopleAreToldWhatIsWrongBy() {
    return RecordedAnswer.all().stream()
        .filter(RecordedAnswer::isError)
        .map(answer -> DynamicTest.dynamicTest(answer.toString(), () -> {
          FluentSupportException error =
              FluentSupportException.of(answer.status(), answer.body().toString());
          assertThat(error)
              .hasMessageNotContaining("The server answered")
              .message()
              .isNotBlank();
          assertThat(error.code()).isEqualTo(answer.body().path("code").asString(null));
        }));
  }

  @Test
  void aLossIsSeen() {
    JsonNode recorded = JSON.readTree("{\"id\": \"3\", \"title\": \"a\", \"tags\": []}");
    assertThat(Loss.between(recorded, JSON.readTree("{\"id\": 3, \"title\": \"a\"}")))
        .isEmpty();
    assertThat(Loss.between(recorded, JSON.readTree("{\"id\": 4}")))
        .containsExactly("/id: \"3\" became 4", "/title: \"a\" became ");
  }
}
