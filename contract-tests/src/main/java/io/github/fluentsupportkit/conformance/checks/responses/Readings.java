package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.Route;
import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.conformance.ExchangeCheck;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads each step once, however many checks look at it. */
final class Readings {

  private static final int NO_ROUTE = 404;

  private final Contract contract;
  private final ExchangeCheck check;
  private final Described described;
  private final Map<Transcript, List<Reading>> read = new IdentityHashMap<>();

  Readings(Contract contract) {
    this.contract = contract;
    this.check = new ExchangeCheck(contract);
    this.described = new Described(contract);
  }

  synchronized List<Reading> of(Transcript transcript) {
    return read.computeIfAbsent(transcript, this::read);
  }

  private List<Reading> read(Transcript transcript) {
    boolean texts = NumbersOfRecords.areTexts(transcript);
    return transcript.steps().stream()
        .map(s -> read(texts && s.succeeded() ? NumbersOfRecords.asNumbers(s) : s, s))
        .toList();
  }

  /** Reads a step, and says of another one that it is read. */
  private Reading read(Step step, Step told) {
    Exchange exchange = Exchanges.of(step);
    String method = MethodOverride.effective(
        exchange.method(),
        exchange.requestHeaders().get("x-http-method-override"),
        exchange.query());
    Optional<Route> route = method.equals("OPTIONS")
        ? Optional.empty()
        : contract.route(method.equals("HEAD") ? "GET" : method, exchange.path());
    Answer documented =
        method.equals("OPTIONS") ? null : documented(route.map(Route::operation), step.status());
    return new Reading(
        told,
        method,
        route.map(Route::operation).orElse(null),
        route.map(Route::pathValues).orElse(Map.of()),
        documented,
        check.check(exchange),
        documented == null || step.json().isMissingNode()
            ? List.of()
            : described.places(documented.schema(), step.json()),
        BodyText.of(step.answer().body()));
  }

  private @Nullable Answer documented(Optional<Operation> operation, int status) {
    Function<Operation, @Nullable Answer> ofOperation = o -> o.answer(status).orElse(null);
    return operation.isPresent()
        ? ofOperation.apply(operation.get())
        : status == NO_ROUTE ? contract.sharedAnswer("NoRoute") : null;
  }
}
