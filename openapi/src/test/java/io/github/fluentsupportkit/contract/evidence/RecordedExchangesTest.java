package io.github.fluentsupportkit.contract.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class RecordedExchangesTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final List<Recording> OWN = Recording.own();
  private static final List<Recording> RECORDINGS = Recording.in(Recording.folder());

  @Test
  void theLedgerExplainsEveryDifferenceBetweenAReleaseAndTheContract() {
    List<RecordedDifference> differences = RecordedDifference.of(CONTRACT, RECORDINGS);

    assertThat(RECORDINGS).as("recordings in %s", Recording.folder()).isNotEmpty();
    assertThat(RecordedDifference.unexplained(Ledger.bundled(), differences)).isEmpty();
  }

  @Test
  void aDifferenceThatTheLedgerDoesNotKnowIsNamedWithItsReleaseAndCase() {
    Recording forged = forged(recording("2.0.1", "tickets.get.default"));

    List<RecordedDifference> unexplained = RecordedDifference.unexplained(
        Ledger.bundled(), RecordedDifference.of(CONTRACT, List.of(forged)));

    assertThat(unexplained)
        .singleElement()
        .asString()
        .startsWith("2.0.1 tickets.get.default: BODY getTicket 200 /agent_id [type]: ");
  }

  @Test
  void theContractDescribesEveryFieldOfEveryAnswerThatConforms() {
    Set<String> otherwise = bodyDifferences(CONTRACT)
        .map(d -> d.release() + " " + d.name())
        .collect(Collectors.toSet());

    assertThat(bodyDifferences(ClosedContract.of(CONTRACT)))
        .filteredOn(d -> !otherwise.contains(d.release() + " " + d.name()))
        .isEmpty();
  }

  @Test
  void aRecordedFieldThatTheContractDoesNotDescribeIsFound() {
    Recording recording = recording("2.0.1", "tickets.get.default");
    Exchange exchange = recording.exchange();
    ObjectNode body = body(exchange);
    body.withObject("/ticket/customer").put("shoe_size", 43);
    Recording forged =
        new Recording(recording.release(), recording.name(), answering(exchange, body));

    assertThat(RecordedDifference.of(CONTRACT, List.of(forged))).isEmpty();
    assertThat(RecordedDifference.of(ClosedContract.of(CONTRACT), List.of(forged)))
        .singleElement()
        .asString()
        .contains("BODY getTicket 200 /ticket/customer/shoe_size [unevaluatedProperties]");
  }

  @Test
  void everyOperationThatWorksWasRecordedAtWork() {
    Set<String> recorded = OWN.stream()
        .filter(r -> r.exchange().status() == 200)
        .flatMap(r -> CONTRACT.route(r.exchange().method(), r.exchange().path()).stream())
        .map(route -> route.operation().id())
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(recorded)
        .isEqualTo(CONTRACT.operations().stream()
            .filter(o -> !o.worksInNoRelease())
            .map(Operation::id)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyReleaseWasAskedTheSame() {
    Map<String, List<String>> cases = new TreeMap<>(OWN.stream()
        .collect(Collectors.groupingBy(
            Recording::release, Collectors.mapping(Recording::name, Collectors.toList()))));

    assertThat(cases).containsOnlyKeys("1.5.3", "1.6.6", "1.8.6", "2.0.1");
    assertThat(cases.values()).allSatisfy(names -> assertThat(names).hasSize(118));
    assertThat(Set.copyOf(cases.values())).hasSize(1);
  }

  private static Stream<RecordedDifference> bodyDifferences(Contract contract) {
    return RecordedDifference.of(contract, RECORDINGS).stream()
        .filter(d -> d.difference().kind() == Difference.Kind.BODY);
  }

  private static Recording recording(String release, String name) {
    return OWN.stream()
        .filter(r -> r.release().equals(release) && r.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Recording forged(Recording recording) {
    ObjectNode body = body(recording.exchange());
    body.set("agent_id", JsonNodeFactory.instance.stringNode("nobody"));
    return new Recording(
        recording.release(), recording.name(), answering(recording.exchange(), body));
  }

  private static ObjectNode body(Exchange exchange) {
    assertThat(exchange.body()).isInstanceOf(ObjectNode.class);
    return exchange.body() instanceof ObjectNode object
        ? object.deepCopy()
        : JsonNodeFactory.instance.objectNode();
  }

  private static Exchange answering(Exchange exchange, ObjectNode body) {
    return new Exchange(
        exchange.method(),
        exchange.path(),
        exchange.query(),
        exchange.requestHeaders(),
        exchange.input(),
        exchange.status(),
        exchange.headers(),
        body);
  }
}
