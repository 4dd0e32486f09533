package io.github.fluentsupportkit.server.request;

import io.github.fluentsupportkit.server.contract.ServedContract;
import io.github.fluentsupportkit.server.errors.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets a request through to its controller when the contract allows what it says, in the form that the generated
 * interface declares; answers 422 otherwise, naming every field that is wrong.
 */
@Component
public final class InputCheck implements HandlerInterceptor {

  private final Refusals refusals;
  private final JsonNode messages;
  private final Map<String, Shape.Input> inputs = new HashMap<>();

  InputCheck(ServedContract contract, Refusals refusals) {
    this.refusals = refusals;
    this.messages = contract.ruleMessages();
    ContractShapes shapes = new ContractShapes(contract);
    contract.forEachOperation((id, operation) -> inputs.put(id, shapes.of(operation)));
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    // Methods of the generated interfaces are named after their operations.
    Shape.Input input =
        handler instanceof HandlerMethod method ? inputs.get(method.getMethod().getName()) : null;
    if (input != null) {
      check(Parameters.of(request), input);
    }
    return true;
  }

  private void check(Parameters parameters, Shape.Input input) {
    if (parameters.isBroken()) {
      throw refusals.invalidJson();
    }
    InputReading reading = new InputReading(messages);
    ObjectNode read = reading.read(input, parameters.tree());
    if (!reading.violations().isEmpty()) {
      throw refusals.fields(reading.violations());
    }
    parameters.replace(read);
  }
}
