package io.github.fluentsupportkit.contract.conformance;

import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.HEADER;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.NO_OPERATION;
import static io.github.fluentsupportkit.contract.conformance.Difference.Kind.STATUS;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Route;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds whole exchanges against the contract. */
public final class ExchangeCheck {

  private final Contract contract;
  private final RequestCheck requests;
  private final AnswerCheck answers;

  /** Checks against this contract. */
  public ExchangeCheck(Contract contract) {
    this.contract = contract;
    this.requests = new RequestCheck(contract);
    this.answers = new AnswerCheck(contract);
  }

  /** Every way in which the exchange differs from the contract; nothing if it conforms. */
  public List<Difference> check(Exchange exchange) {
    String method = MethodOverride.effective(
        exchange.method(),
        exchange.requestHeaders().get("x-http-method-override"),
        exchange.query());
    if (method.equals("OPTIONS")) {
      return options(exchange);
    }
    Optional<Route> route = contract.route(method.equals("HEAD") ? "GET" : method, exchange.path());
    return route.isEmpty()
        ? noOperation(exchange)
        : new OperationJudge(route.get().operation(), exchange, requests)
            .judge(answers, contract.methodsAt(exchange.path()));
  }

  private List<Difference> noOperation(Exchange exchange) {
    Answer noRoute = contract.sharedAnswer("NoRoute");
    boolean saysSo = exchange.status() == noRoute.status()
        && exchange.body() != null
        && answers.body("NoRoute", noRoute, exchange.body()).isEmpty();
    return saysSo
        ? List.of()
        : List.of(new Difference(
            NO_OPERATION,
            "",
            exchange.status(),
            exchange.path(),
            exchange.method(),
            exchange.method() + " " + exchange.path() + " was answered as if it existed"));
  }

  /** WordPress describes its routes to OPTIONS, whether it is a browser's preflight or not. */
  private static List<Difference> options(Exchange exchange) {
    List<Difference> differences = new ArrayList<>();
    if (exchange.status() != 200) {
      differences.add(
          new Difference(STATUS, "", exchange.status(), "", "", "OPTIONS is answered with 200"));
    }
    String origin = exchange.requestHeaders().get("origin");
    String allowed = exchange.headers().get("access-control-allow-origin");
    if (origin != null && !origin.equals(allowed)) {
      differences.add(new Difference(
          HEADER,
          "",
          exchange.status(),
          "/access-control-allow-origin",
          "",
          "must repeat the origin " + origin));
    }
    return differences;
  }
}
