package io.github.fluentsupportkit.contract.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.evidence.Documentation;
import io.github.fluentsupportkit.contract.evidence.Recording;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExamplesAreRealTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final List<AnswerExample> EXAMPLES = AnswerExample.of(CONTRACT);
  private static final List<Recording> RECORDINGS = Recording.own();

  @Test
  void theDocumentedExamplesAreThoseOfTheDocumentationEachOnce() {
    List<JsonNode> documented = EXAMPLES.stream()
        .filter(e -> e.example().name().equals("documented"))
        .filter(e -> !e.operation().id().equals("deleteReplyWithDocumentedMethod"))
        .map(AnswerExample::value)
        .toList();

    assertThat(documented)
        .hasSize(15)
        .containsExactlyInAnyOrderElementsOf(Documentation.vendors().payloads());
  }

  @Test
  void bothWaysToDeleteAReplyShowTheOneDocumentedAnswer() {
    assertThat(documented("deleteReplyWithDocumentedMethod")).isEqualTo(documented("deleteReply"));
  }

  @Test
  void theExamplesOfAReleaseWereRecordedWithIt() {
    for (String release : List.of("1.5.3", "1.6.6", "1.8.6", "2.0.1")) {
      assertThat(EXAMPLES)
          .filteredOn(e -> e.example().name().contains(release))
          .isNotEmpty()
          .allMatch(e -> recorded(e, r -> r.release().equals(release)).contains(e.value()));
    }
  }

  @Test
  void everyExampleButTheDocumentedTheStrictAndTheKitsOwnWasRecordedSomewhere() {
    assertThat(EXAMPLES)
        .filteredOn(e -> !e.example().name().equals("documented"))
        .filteredOn(e -> !e.example().name().startsWith("strict-"))
        .filteredOn(e -> !isTheKitsOwn(e))
        .allMatch(e -> recorded(e, r -> true).contains(e.value()));
  }

  @Test
  void theKitsOwnExamplesAreErrorsThatNoReleaseAnsweredAndShowNoClassNames() {
    assertThat(EXAMPLES)
        .filteredOn(ExamplesAreRealTest::isTheKitsOwn)
        .isNotEmpty()
        .allMatch(e -> e.answer().status() >= 400)
        .noneMatch(e -> recorded(e, r -> true).contains(e.value()))
        .noneMatch(e -> e.value().toString().contains("\\"));
  }

  @Test
  void anInventedExampleWouldBeFound() {
    AnswerExample real = EXAMPLES.get(1);
    assertThat(real).hasToString("listTickets 200 release-2.0.1");
    AnswerExample invented = new AnswerExample(
        real.operation(),
        real.answer(),
        new Example("release-2.0.1", "", real.value().path("tickets")));

    assertThat(recorded(real, r -> true)).contains(real.value());
    assertThat(recorded(invented, r -> true)).doesNotContain(invented.value());
  }

  @Test
  void everySharedAnswerWasRecordedSomewhere() {
    Set<JsonNode> bodies = RECORDINGS.stream()
        .map(r -> r.exchange().body())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());

    for (String name :
        List.of("InvalidJson", "Unauthenticated", "NotPermitted", "NoRoute", "Crashed")) {
      Answer answer = CONTRACT.sharedAnswer(name);
      assertThat(answer.examples()).extracting(Example::value).isNotEmpty().isSubsetOf(bodies);
    }
  }

  private static boolean isTheKitsOwn(AnswerExample example) {
    return example.example().name().startsWith("kit-");
  }

  private static JsonNode documented(String operation) {
    Operation found = CONTRACT.operation(operation).orElseThrow();
    return found.answer(200).orElseThrow().example("documented").orElseThrow().value();
  }

  /** What was recorded with the same status; WordPress's own errors are the same everywhere. */
  private static Set<JsonNode> recorded(AnswerExample example, Predicate<Recording> filter) {
    int status = example.answer().status();
    return RECORDINGS.stream()
        .filter(filter)
        .filter(r -> r.exchange().status() == status)
        .filter(r -> status >= 400 || leadsTo(r, example.operation()))
        .map(r -> r.exchange().body())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static boolean leadsTo(Recording recording, Operation operation) {
    return CONTRACT
        .route(recording.exchange().method(), recording.exchange().path())
        .filter(route -> route.operation().id().equals(operation.id()))
        .isPresent();
  }
}
