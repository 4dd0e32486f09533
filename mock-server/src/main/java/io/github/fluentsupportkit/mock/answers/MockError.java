package io.github.fluentsupportkit.mock.answers;

import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Errors of the mock itself, which no real server has, in the form of WordPress's. */
public final class MockError {

  private MockError() {}

  /** A choice that there is not, with what there is. */
  public static ObjectNode unknownChoice(String message, Collection<?> available) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("code", "mock_unknown_choice");
    body.put("message", message);
    ObjectNode data = body.putObject("data").put("status", 400);
    ArrayNode list = data.putArray("available");
    available.forEach(choice -> list.add(choice.toString()));
    return body;
  }

  /** A request that the mock could not even read, or a defect of the mock. */
  public static ObjectNode failure(int status, String message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("code", status < 500 ? "mock_unreadable_request" : "mock_defect");
    body.put("message", message);
    body.putObject("data").put("status", status);
    return body;
  }
}
