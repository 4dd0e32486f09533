package io.github.fluentsupportkit.mock.answers;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.conformance.FieldViolation;
import io.github.fluentsupportkit.contract.conformance.RequestCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides what to answer, in the order in which WordPress does: is there such a route, is the body
 * sound, who asks, is the input right. What a client prefers comes before all of it but the route.
 */
public final class MockApi {

  private final Contract contract;
  private final RequestCheck requests;
  private final Validation validation;
  private final boolean echo;
  private final Map<String, Scenario> scenarios;
  private final Supplier<Optional<Scenario>> current;

  /**
   * An API after a contract.
   *
   * @param validation how much it minds what requests say
   * @param echo whether answers repeat what the request said
   * @param scenarios those that a client may prefer, by name
   * @param current the one for all requests, if there is one
   */
  public MockApi(
      Contract contract,
      Validation validation,
      boolean echo,
      Map<String, Scenario> scenarios,
      Supplier<Optional<Scenario>> current) {
    this.contract = contract;
    this.requests = new RequestCheck(contract);
    this.validation = validation;
    this.echo = echo;
    this.scenarios = scenarios;
    this.current = current;
  }

  /** The contract behind the answers. */
  public Contract contract() {
    return contract;
  }

  /** The answer to a request that leads to no operation. */
  public Reply noRoute() {
    return Reply.of(contract.sharedAnswer("NoRoute"), "no-route");
  }

  /** The answer to a request that leads to an operation. */
  public Reply answer(Call call) {
    Preferences preferences = Preferences.of(call.prefer());
    if (preferences.delay() < 0) {
      return Reply.of(
          400,
          MockError.unknownChoice(
              "delay must be milliseconds", List.of("0 to " + Preferences.LONGEST_DELAY)),
          "unknown-preference");
    }
    Optional<Scenario> scenario = scenario(preferences);
    if (scenario.isEmpty() && preferences.scenario() != null) {
      return Reply.of(
          400,
          MockError.unknownChoice(
              "there is no scenario " + preferences.scenario(), scenarios.keySet()),
          "unknown-preference");
    }
    Reply reply = preferences.choosesExample()
        ? ExampleChoice.of(call.operation(), preferences)
        : decide(call);
    if (reply.reason().equals("unknown-preference")) {
      return reply;
    }
    if (scenario.isPresent()) {
      Reply changed = scenario.get().apply(call, reply);
      reply = changed.equals(reply)
          ? reply
          : changed.withReason("scenario-" + scenario.get().name());
    }
    if (echo) {
      reply = Echo.apply(call, reply);
    }
    return reply.withDelay(preferences.delay()).withApplied(preferences.applied(reply));
  }

  private Optional<Scenario> scenario(Preferences preferences) {
    String name = preferences.scenario();
    return name == null ? current.get() : Optional.ofNullable(scenarios.get(name));
  }

  private Reply decide(Call call) {
    Operation operation = call.operation();
    if (validation == Validation.PRODUCT && operation.worksInNoRelease()) {
      return noRoute();
    }
    if (call.input() == null && validation != Validation.OFF) {
      return refuse(operation, "InvalidJson", "invalid-json");
    }
    if (call.role().isEmpty()) {
      return refuse(operation, "Unauthenticated", "no-valid-credentials");
    }
    if (!operation.roles().contains(call.role().get().contractName())) {
      return refuse(operation, "NotPermitted", "role-" + call.role().get().contractName());
    }
    Reply invalid = invalid(call);
    return invalid != null ? invalid : Reply.of(success(operation), "default");
  }

  private @Nullable Reply invalid(Call call) {
    if (validation == Validation.OFF || call.input() == null) {
      return null;
    }
    List<FieldViolation> violations = requests.check(call.operation(), call.input()).stream()
        .filter(validation::minds)
        .toList();
    return violations.isEmpty()
        ? null
        : Reply.of(422, FieldErrors.of(violations), "invalid-request");
  }

  private Reply refuse(Operation operation, String name, String reason) {
    Answer shared = contract.sharedAnswer(name);
    return Reply.of(operation.answer(shared.status()).orElse(shared), reason);
  }

  private static Answer success(Operation operation) {
    return operation.answers().values().stream()
        .filter(a -> a.status() < 300)
        .findFirst()
        .orElseGet(() -> operation.answers().get(operation.answers().firstKey()));
  }
}
