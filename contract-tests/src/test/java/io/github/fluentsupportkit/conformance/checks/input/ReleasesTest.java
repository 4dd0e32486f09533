package io.github.fluentsupportkit.conformance.checks.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.access.AccessChecks;
import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Route;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What real releases answered to requests that are wrong, and what is and is not said of it. */
class ReleasesTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final Ledger LEDGER = Ledger.bundled();

  /** The recorded case, why it should be refused, and what it is about. */
  private static final Map<String, Intent.Refusal> CASES = new TreeMap<>(Map.ofEntries(
      wrong("tickets.create.no-customer-at-all", Reason.MISSING, "ticket[customer_id]"),
      wrong("tickets.create.missing-content", Reason.MISSING, "ticket[content]"),
      wrong("tickets.create.new-customer.missing-email", Reason.MISSING, "newCustomer[email]"),
      wrong("tickets.create.unknown-customer", Reason.UNKNOWN_ID, "ticket[customer_id]"),
      wrong("tickets.create.unknown-mailbox", Reason.UNKNOWN_ID, "ticket[mailbox_id]"),
      wrong("tickets.create.malformed-json", Reason.BROKEN_BODY, "JSON"),
      wrong("tickets.create.as-customer", Reason.ROLE, "customer"),
      wrong("tickets.create.anonymous", Reason.NO_CREDENTIALS, "nobody"),
      wrong("portal.create.missing-content", Reason.MISSING, "content"),
      wrong("portal.create.anonymous", Reason.NO_CREDENTIALS, "nobody"),
      wrong("tickets.list.per-page-0", Reason.INVALID_BY_DOCUMENTATION, "per_page"),
      wrong("tickets.list.order.bogus", Reason.INVALID, "order_by"),
      wrong(
          "tickets.list.filter.status-bogus",
          Reason.INVALID_BY_DOCUMENTATION,
          "filters[status_type]"),
      wrong("tickets.list.as-customer", Reason.ROLE, "customer"),
      wrong("tickets.list.anonymous", Reason.NO_CREDENTIALS, "nobody"),
      wrong("tickets.list.bad-password", Reason.WRONG_CREDENTIALS, "wrong password"),
      wrong("tickets.list.documented-literal-auth", Reason.MALFORMED_CREDENTIALS, "clear text"),
      wrong("tickets.get.unknown", Reason.UNKNOWN_ID, "ticket_id"),
      wrong("tickets.get.non-numeric", Reason.NO_ROUTE, "GET /tickets/abc"),
      wrong("tickets.get.anonymous", Reason.NO_CREDENTIALS, "nobody"),
      wrong("responses.create.missing-content", Reason.MISSING, "content"),
      wrong("responses.create.unknown-ticket", Reason.UNKNOWN_ID, "ticket_id"),
      wrong("responses.create.as-customer", Reason.ROLE, "customer"),
      wrong("responses.create.others-ticket-as-limited-agent", Reason.FOREIGN_OBJECT, "agent"),
      wrong("responses.update.missing-content", Reason.MISSING, "content"),
      wrong("responses.update.unknown", Reason.UNKNOWN_ID, "response_id"),
      wrong("responses.delete.again", Reason.GONE, "reply 2"),
      wrong("tags.add.unknown-tag", Reason.UNKNOWN_ID, "tag_id"),
      wrong("tags.add.missing", Reason.MISSING_BY_DOCUMENTATION, "tag_id"),
      wrong("tags.add.unknown-ticket", Reason.UNKNOWN_ID, "ticket_id"),
      wrong("tags.remove.unknown-ticket", Reason.UNKNOWN_ID, "ticket_id"),
      wrong("property.agent.unknown", Reason.UNKNOWN_ID, "prop_value"),
      wrong("property.bogus-value", Reason.INVALID_BY_DOCUMENTATION, "prop_value"),
      wrong("property.unknown-name", Reason.INVALID_BY_DOCUMENTATION, "prop_name"),
      wrong("property.missing-both", Reason.MISSING_BY_DOCUMENTATION, "prop_name"),
      wrong("property.unknown-ticket", Reason.UNKNOWN_ID, "ticket_id"),
      wrong("customers.list.as-limited-agent", Reason.ROLE, "agent"),
      wrong("customers.list.anonymous", Reason.NO_CREDENTIALS, "nobody"),
      wrong("customers.get.unknown", Reason.UNKNOWN_ID, "customer_id"),
      wrong("customers.get.deleted", Reason.GONE, "customer 3"),
      wrong("customers.update.missing-email", Reason.MISSING, "email"),
      wrong("customers.update.invalid-email", Reason.INVALID, "email"),
      wrong("customers.update.duplicate-email", Reason.INVALID, "email"),
      wrong("customers.update.unknown", Reason.UNKNOWN_ID, "customer_id"),
      wrong("customers.delete.again", Reason.GONE, "customer 3"),
      wrong("tickets.get.deleted", Reason.GONE, "ticket 7"),
      wrong("bulk.delete.none", Reason.MISSING_BY_DOCUMENTATION, "ticket_ids[]"),
      wrong("bulk.bogus-action", Reason.INVALID, "bulk_action"),
      wrong("bulk.delete.as-limited-agent", Reason.ROLE, "agent"),
      wrong("bulk.delete.anonymous", Reason.NO_CREDENTIALS, "nobody"),
      wrong("http.patch-ticket", Reason.NO_ROUTE, "PATCH /tickets/8"),
      wrong("http.unknown-route", Reason.NO_ROUTE, "GET /no-such-route")));

  private static Map.Entry<String, Intent.Refusal> wrong(
      String name, Reason reason, String subject) {
    return Map.entry(name, new Intent.Refusal(reason, subject));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5.3 | bulk.bogus-action input.invalid, bulk.delete.none input.missing,"
            + " property.agent.unknown input.unknown-id, property.bogus-value input.invalid,"
            + " property.missing-both input.crash, property.unknown-name input.invalid,"
            + " tags.add.missing input.missing, tickets.list.filter.status-bogus input.invalid,"
            + " tickets.list.order.bogus input.invalid, tickets.list.per-page-0 input.crash",
        "1.6.6 | bulk.delete.none input.missing,"
            + " property.agent.unknown input.unknown-id, property.bogus-value input.invalid,"
            + " property.missing-both input.crash,"
            + " tags.add.missing input.missing, tickets.list.filter.status-bogus input.invalid,"
            + " tickets.list.order.bogus input.invalid, tickets.list.per-page-0 input.crash",
        "1.8.6 | bulk.delete.none input.missing, property.bogus-value input.invalid,"
            + " property.missing-both input.missing,"
            + " tags.add.missing input.missing, tickets.list.filter.status-bogus input.invalid,"
            + " tickets.list.per-page-0 input.crash",
        "2.0.1 | bulk.delete.none input.crash, property.bogus-value input.invalid,"
            + " property.missing-both input.missing,"
            + " tags.add.missing input.missing, tickets.list.filter.status-bogus input.invalid,"
            + " tickets.list.order.bogus input.crash, tickets.list.per-page-0 input.crash",
      })
  void onlyWhatTheyReallyDoIsSaidOfThem(String release, String expected) throws IOException {
    List<Step> steps = recorded(release);
    assertThat(steps).as("cases that were recorded").hasSameSizeAs(CASES.keySet());
    List<Finding> found = Stream.concat(AccessChecks.all().stream(), InputChecks.all().stream())
        .flatMap(check -> findings(check, steps))
        .toList();
    assertThat(found)
        .extracting(f -> steps.get(f.steps().get(0) - 1).label() + " " + f.check())
        .containsExactlyInAnyOrder(expected.split(", *"));
    assertThat(found)
        .as("the ledger knows of it")
        .allSatisfy(finding -> assertThat(
                LEDGER.explain(release, Objects.requireNonNull(finding.difference())))
            .isNotEmpty());
  }

  private static Stream<Finding> findings(Check check, List<Step> steps) {
    Findings findings = new Findings(check.about());
    check.judge(Transcript.recorded(steps), findings);
    return findings.found().stream();
  }

  private static List<Step> recorded(String release) throws IOException {
    Path file =
        Path.of("../openapi/src/test/resources/evidence/fluent-support-" + release + ".jsonl");
    List<Step> steps = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode exchange = JsonMapper.shared().readTree(line);
      String name = exchange.path("case").asString();
      Intent.Refusal intent = CASES.get(name);
      if (intent != null) {
        JsonNode response = exchange.path("response");
        Answer answer = new Answer(
            response.path("status").asInt(),
            Map.of(),
            response.path("body").toString().getBytes(StandardCharsets.UTF_8),
            null,
            1);
        steps.add(
            Step.of(steps.size() + 1, name, request(exchange.path("request")), answer, intent));
      }
    }
    return steps;
  }

  private static Request request(JsonNode request) {
    String method = request.path("method").asString();
    String path = request.path("path").asString();
    Optional<String> operation =
        CONTRACT.route(method, path).map(Route::operation).map(o -> o.id());
    Request sent = Request.of(operation.orElse(""), method, path).as(caller(request));
    for (JsonNode field : request.path("query")) {
      sent = sent.with(field.get(0).asString(), field.get(1).asString());
    }
    return sent;
  }

  private static Caller caller(JsonNode request) {
    return switch (request.path("as").asString()) {
      case "agent" -> Caller.AGENT;
      case "customer", "customer2" -> Caller.CUSTOMER;
      case "anonymous" -> Caller.NOBODY;
      case "badpass" -> Caller.WRONG_PASSWORD;
      default -> Caller.ADMINISTRATOR;
    };
  }
}
