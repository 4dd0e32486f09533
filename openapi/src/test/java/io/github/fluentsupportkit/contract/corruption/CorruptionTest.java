package io.github.fluentsupportkit.contract.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.conformance.AnswerCheck;
import io.github.fluentsupportkit.contract.evidence.Recording;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CorruptionTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final List<ConformingAnswer> ANSWERS =
      ConformingAnswer.of(CONTRACT, Recording.own());

  @Test
  void theContractNoticesAnswersThatWereMadeWrong() {
    Map<String, Tally> tallies = corrupt(CONTRACT, ANSWERS);
    Tally all = Tally.sum(tallies.values());

    tallies.forEach((kind, tally) -> System.out.println("  " + kind + ": " + tally));
    System.out.println("corruptions caught: " + all);
    assertThat(all.share()).as(all.missed().toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(tallies.values()).allSatisfy(t -> assertThat(t.share()).isGreaterThan(0.9));
  }

  @Test
  void aContractThatAllowsEverythingNoticesNothing() {
    ObjectNode document = CONTRACT.document().deepCopy();
    document.withObject("/components/schemas/TicketAnswer").removeAll().put("title", "Anything");
    Contract loose = Contract.of(document);
    List<ConformingAnswer> answers = ConformingAnswer.of(loose, Recording.own()).stream()
        .filter(a -> a.form().equals("getTicket 200"))
        .toList();

    assertThat(Tally.sum(corrupt(loose, answers).values()).share()).isZero();
  }

  @Test
  void recordedAnswersOfEveryReleaseAreCorrupted() {
    assertThat(ANSWERS)
        .hasSizeGreaterThan(200)
        .extracting(ConformingAnswer::release)
        .contains("1.5.3", "1.6.6", "1.8.6", "2.0.1");
  }

  private static Map<String, Tally> corrupt(Contract contract, List<ConformingAnswer> answers) {
    Corruptions corruptions = new Corruptions(answers);
    AnswerCheck check = new AnswerCheck(contract);
    Map<String, Tally> tallies = new TreeMap<>();
    for (ConformingAnswer answer : answers) {
      String owner = answer.operation().id();
      for (Corruption corruption : corruptions.of(answer)) {
        tallies
            .computeIfAbsent(corruption.kind(), k -> new Tally())
            .add(
                !check.body(owner, answer.answer(), corruption.body()).isEmpty(),
                answer.release() + " " + answer.form() + " " + corruption.pattern());
      }
    }
    return tallies;
  }
}
