package io.github.fluentsupportkit.server.running;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.conformance.ExchangeCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds exchanges with this server against the contract. What the ledger says of this server is no difference:
 *
 * <ul>
 *   <li>{@code filters-left-empty}: an optional parameter that is empty counts as not given
 *   <li>{@code conversation-type-optional}: a reply without a type is a response
 *   <li>{@code filters-as-lists}: a filter may be a list of one value
 *   <li>{@code agent-filter-unassigned}: the agent may be nobody
 *   <li>{@code page-size-limit}: a page that is too large is refused
 * </ul>
 *
 * <p>Nor is a refusal because of what the contract cannot say: that a name is taken, that a text is too long for the
 * database, that an address runs in a browser, or that nothing is left of a text without its tags.
 */
final class Judge {

  private static final Set<String> RULES_OF_THE_SERVER = Set.of("max", "taken", "url");

  /** The one filter that is a list. */
  private static final String TAGS = "ticket_tags";

  private static final String NOBODY = "unassigned";

  private static final String TYPE = "application/json;charset=UTF-8";

  private static final ExchangeCheck CHECK = new ExchangeCheck(Contract.bundled());

  private Judge() {}

  /** Every way in which the exchange differs from the contract, but for those ways. */
  static List<Difference> differences(Exchange exchange) {
    Stream<Difference> ofContract = CHECK.check(withoutBlanks(exchange)).stream()
        .filter(difference -> !isReplyWithoutType(difference))
        .filter(difference -> !isRefusedByTheServer(difference, exchange));
    return Stream.concat(ofContract, ofType(exchange)).toList();
  }

  /** The contract leaves it open; WordPress has one type, on good answers and on bad ones. Tomcat writes it without a blank. */
  private static Stream<Difference> ofType(Exchange exchange) {
    String type = exchange.headers().getOrDefault("content-type", "none");
    return exchange.body() == null || type.equals(TYPE)
        ? Stream.empty()
        : Stream.of(new Difference(
            Difference.Kind.HEADER,
            "",
            exchange.status(),
            "/content-type",
            "",
            "must be " + TYPE + ", and is " + type));
  }

  private static boolean isReplyWithoutType(Difference difference) {
    return difference.operation().equals("replyToTicket")
        && difference.kind() == Difference.Kind.UNCHECKED
        && difference.pointer().equals("/conversation_type")
        && difference.rule().equals("required");
  }

  private static boolean isRefusedByTheServer(Difference difference, Exchange exchange) {
    JsonNode body = exchange.body();
    boolean tags = String.valueOf(exchange.input()).contains("<");
    return difference.kind() == Difference.Kind.REFUSED
        && body != null
        && body.valueStream()
            .flatMap(field -> field.propertyNames().stream())
            .allMatch(
                rule -> RULES_OF_THE_SERVER.contains(rule) || tags && rule.equals("required"));
  }

  /** A required field that is missing breaks the same rule as one that is empty, so all of them may go. */
  private static Exchange withoutBlanks(Exchange exchange) {
    ObjectNode input = exchange.input();
    return input == null
        ? exchange
        : new Exchange(
            exchange.method(),
            exchange.path(),
            exchange.query(),
            exchange.requestHeaders(),
            withoutBlanks(input),
            exchange.status(),
            exchange.headers(),
            exchange.body());
  }

  private static ObjectNode withoutBlanks(ObjectNode tree) {
    ObjectNode copy = tree.objectNode();
    tree.properties().forEach(field -> {
      JsonNode value = field.getValue();
      if (value instanceof ObjectNode group) {
        ObjectNode inner = withoutBlanks(group);
        copy.set(field.getKey(), field.getKey().equals("filters") ? asDocumented(inner) : inner);
      } else if (!isBlank(value)
          && (!value.isArray() || !value.valueStream().allMatch(Judge::isBlank))) {
        copy.set(field.getKey(), value);
      }
    });
    return copy;
  }

  private static ObjectNode asDocumented(ObjectNode filters) {
    ObjectNode copy = filters.objectNode();
    filters.properties().forEach(filter -> {
      JsonNode value = filter.getValue();
      boolean one = value.isArray() && value.size() == 1 && !filter.getKey().equals(TAGS);
      JsonNode only = one ? value.get(0) : value;
      if (!only.asString("").equals(NOBODY)) {
        copy.set(filter.getKey(), only);
      }
    });
    return copy;
  }

  private static boolean isBlank(JsonNode value) {
    return value.isString() && value.stringValue().isBlank();
  }
}
