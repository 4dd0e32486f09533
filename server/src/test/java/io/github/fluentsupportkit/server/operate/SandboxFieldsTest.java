package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads all that the sandbox shows, and looks for a value of every field that the contract has an answer with. */
class SandboxFieldsTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final int TICKETS = 18;
  private static final int FIRST_CUSTOMER = 5;
  private static final int LAST_CUSTOMER = 13;

  /** What releases after 1.5.3 added, which the server answers as. */
  private static final String OF_LATER_RELEASES =
      "/(tickets|customers)/(first_page_url|last_page_url|links|path)(/.*)?"
          + "|/tickets/data/\\*/(mailbox(/.*)?|(agent|customer)/avatar|agent/email)"
          + "|/ticket/carbon_copy"
          + "|(/ticket)?/responses/\\*/cc_?info";

  /** What the server knows nothing of: no documented request sets it. */
  private static final String NOT_KEPT =
      ".*/(attachments|product/settings|tags/[*]/settings)|/widgets"
          + "|.*/ticket_type_id|/ticket/customer/custom_field_keys|/ticket/agent/last_response_at";

  private static RunningSandbox sandbox;
  private static String url = "";

  @BeforeAll
  static void start() throws InterruptedException {
    sandbox = RunningSandbox.start();
    url = sandbox.url();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    sandbox.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"listTickets", "getTicket", "listCustomers", "getCustomer"})
  void everyFieldHasAValueSomewhereUnlessThisServerAnswersNone(String operation) {
    Set<String> missing = new TreeSet<>(documented(operation));
    missing.removeAll(filled(operation));
    missing.removeIf(SandboxFieldsTest::isAnsweredByNone);

    assertThat(missing).isEmpty();
  }

  @Test
  void noFieldIsExcusedThatHasAValue() {
    assertThat(Stream.of("listTickets", "getTicket", "listCustomers", "getCustomer")
            .flatMap(operation -> filled(operation).stream())
            .filter(SandboxFieldsTest::isAnsweredByNone))
        .isEmpty();
  }

  private static boolean isAnsweredByNone(String field) {
    return field.matches(OF_LATER_RELEASES) || field.matches(NOT_KEPT);
  }

  private static Set<String> documented(String operation) {
    Operation described = CONTRACT.operation(operation).orElseThrow();
    Set<String> fields = new HashSet<>();
    walk(described.answer(200).orElseThrow().schema(), "", fields, new HashSet<>());
    return fields;
  }

  private static void walk(JsonNode reference, String at, Set<String> fields, Set<String> above) {
    String name = reference.path("$ref").asString("");
    if (!name.isEmpty() && !above.add(name)) {
      return;
    }
    JsonNode schema = CONTRACT.resolve(reference);
    schema.path("oneOf").forEach(one -> walk(one, at, fields, new HashSet<>(above)));
    schema.path("anyOf").forEach(one -> walk(one, at, fields, new HashSet<>(above)));
    if (schema.has("items")) {
      walk(schema.path("items"), at + "/*", fields, new HashSet<>(above));
    }
    schema.path("properties").properties().forEach(property -> {
      fields.add(at + "/" + property.getKey());
      walk(property.getValue(), at + "/" + property.getKey(), fields, new HashSet<>(above));
    });
  }

  private static Set<String> filled(String operation) {
    Set<String> fields = new HashSet<>();
    switch (operation) {
      case "listTickets" -> {
        collect(get("/tickets?per_page=5&page=2"), "", fields);
        collect(get("/tickets?per_page=100"), "", fields);
      }
      case "listCustomers" -> {
        collect(get("/customers?per_page=2&page=2"), "", fields);
        collect(get("/customers?per_page=100"), "", fields);
      }
      case "getTicket" -> {
        for (int ticket = 1; ticket <= TICKETS; ticket++) {
          collect(get("/tickets/" + ticket), "", fields);
        }
      }
      default -> {
        for (int customer = FIRST_CUSTOMER; customer <= LAST_CUSTOMER; customer++) {
          String all = "?with[]=widgets&with[]=tickets&with[]=fluentcrm_profile";
          collect(get("/customers/" + customer + all), "", fields);
        }
      }
    }
    return fields;
  }

  private static JsonNode get(String path) {
    return JsonMapper.shared().readTree(Http.get(url + path, "admin", "sandbox").body());
  }

  private static void collect(JsonNode value, String at, Set<String> fields) {
    if (value.isArray()) {
      value.forEach(element -> collect(element, at + "/*", fields));
    }
    value.properties().forEach(field -> {
      JsonNode inner = field.getValue();
      boolean empty = inner.isNull()
          || inner.isContainer() && inner.isEmpty()
          || inner.isString() && inner.stringValue().isEmpty();
      if (!empty) {
        fields.add(at + "/" + field.getKey());
        collect(inner, at + "/" + field.getKey(), fields);
      }
    });
  }
}
