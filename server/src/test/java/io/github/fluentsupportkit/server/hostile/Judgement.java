package io.github.fluentsupportkit.server.hostile;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.conformance.Difference;
import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.conformance.ExchangeCheck;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import io.github.fluentsupportkit.contract.request.InvalidJsonException;
import io.github.fluentsupportkit.contract.request.RequestInput;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with an answer to a hostile request. */
final class Judgement {

  /** What says more of the server than its clients should know. */
  private static final Pattern LEAK = Pattern.compile(
      "SQLException|org\\.h2|org\\.postgresql|org\\.spring|org\\.apache|tomcat|jackson"
          + "|\\bjava\\.|io\\.github|Exception|\\bat [a-z]+\\.[a-z]+\\.|/home/|/root/|/tmp/|<html");

  private static final Set<Difference.Kind> OF_REQUESTS =
      EnumSet.of(Difference.Kind.ACCEPTED, Difference.Kind.UNCHECKED, Difference.Kind.REFUSED);

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

  private static final int ERROR = 500;
  private static final int BUSY = 503;
  private static final int REFUSED = 400;
  private static final int UNAUTHENTICATED = 401;
  private static final int TOO_LARGE = 413;

  private final ExchangeCheck check = new ExchangeCheck(Contract.bundled());

  /** Everything, what the request should have been answered with included. */
  List<String> of(HostileRequest request, Wire.Answer answer) {
    List<String> faults = of(request, answer, difference -> true);
    if (answer.status() >= ERROR) {
      faults.add("failed");
    }
    return faults;
  }

  /** What is wrong with the answer, whatever the body of the request said; a server may be busy. */
  List<String> ofAnswer(HostileRequest request, Wire.Answer answer) {
    boolean busy = answer.status() == BUSY;
    return of(
        request,
        answer,
        difference -> !OF_REQUESTS.contains(difference.kind())
            && !(busy && difference.kind() == Difference.Kind.CRASHED));
  }

  private List<String> of(
      HostileRequest request, Wire.Answer answer, Predicate<Difference> counts) {
    List<String> faults = new ArrayList<>();
    if (answer.status() >= REFUSED && LEAK.matcher(answer.body()).find()
        || LEAK.matcher(ownHeaders(request, answer)).find()) {
      faults.add("says too much");
    }
    JsonNode body = json(answer.body());
    if (body == null && !request.method().equals("HEAD")) {
      faults.add("is no JSON");
    }
    if (!isUnreadable(body)) {
      Exchange exchange = exchange(request, answer, body);
      for (Difference difference : differences(exchange)) {
        if (counts.test(difference) && !isAllowed(difference, exchange)) {
          faults.add(difference.toString());
        }
      }
    }
    return faults;
  }

  /** Whole numbers of any length are numbers to the server, though the judge wants short ones. */
  private static boolean isTaken(JsonNode value) {
    return isNothing(value)
        || value.isValueNode() && DIGITS.matcher(value.asString("")).matches();
  }

  /** As PHP sees it. */
  private static boolean isNothing(JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || value.isString() && value.stringValue().isBlank()
        || value.isContainer() && value.valueStream().allMatch(Judgement::isNothing);
  }

  /** The headers without those that repeat what was sent. */
  private static String ownHeaders(HostileRequest request, Wire.Answer answer) {
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.values().removeIf(request.headers()::containsValue);
    return headers.toString();
  }

  private List<Difference> differences(Exchange exchange) {
    try {
      return check.check(exchange);
    } catch (JacksonException e) {
      // Numbers that are too large for the validator.
      return List.of();
    }
  }

  private static boolean isAllowed(Difference difference, Exchange exchange) {
    return switch (difference.kind()) {
      // The server has limits that the contract does not know.
      case REFUSED -> true;
      case ACCEPTED, UNCHECKED ->
        exchange.input() != null && isTaken(exchange.input().at(difference.pointer()));
      // With wrong credentials or too large a body nobody learns what there is, and HEAD gets no
      // body that says it.
      case NO_OPERATION ->
        difference.status() == UNAUTHENTICATED
            || difference.status() == TOO_LARGE
            || exchange.method().equals("HEAD");
      // OPTIONS, which the contract does not tell from one where there is nothing to describe.
      case STATUS ->
        difference.status() == TOO_LARGE
            || difference.operation().isEmpty() && difference.status() < ERROR;
      default -> false;
    };
  }

  private static boolean isUnreadable(@Nullable JsonNode body) {
    return body != null && body.path("code").asString("").equals("rest_unreadable_request");
  }

  private static Exchange exchange(
      HostileRequest request, Wire.Answer answer, @Nullable JsonNode body) {
    List<Field> query = request.query().isEmpty() ? List.of() : Fields.parse(request.query());
    Map<String, String> headers = new LinkedHashMap<>();
    request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    String path = request.path().substring(Contract.BASE_PATH.length());
    return new Exchange(
        request.method().toUpperCase(Locale.ROOT),
        path,
        query,
        headers,
        input(request, query),
        answer.status(),
        answer.headers(),
        body);
  }

  private static @Nullable ObjectNode input(HostileRequest request, List<Field> query) {
    try {
      return RequestInput.of(query, request.contentType(), request.body(), request::parts);
    } catch (InvalidJsonException e) {
      return null;
    }
  }

  private static @Nullable JsonNode json(String body) {
    try {
      JsonNode node = JsonMapper.shared().readTree(body);
      return node.isMissingNode() ? null : node;
    } catch (JacksonException e) {
      return null;
    }
  }
}
