package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.fluentsupportkit.contract.Contract;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What WordPress answers to OPTIONS, for a browser's preflight as for anybody who asks: 200 with the
 * methods of the route, without credentials.
 */
final class RouteDescription {

  private static final String NAMESPACE = Contract.BASE_PATH.substring("/wp-json/".length());

  private RouteDescription() {}

  static ResponseDefinition answer(
      Contract contract, String path, ResponseDefinitionBuilder response) {
    List<String> methods = path.startsWith(Contract.BASE_PATH)
        ? contract.methodsAt(path.substring(Contract.BASE_PATH.length()))
        : List.of();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("namespace", NAMESPACE);
    ArrayNode all = body.putArray("methods");
    ArrayNode endpoints = body.putArray("endpoints");
    for (String method : methods) {
      all.add(method);
      ObjectNode endpoint = endpoints.addObject();
      endpoint.putArray("methods").add(method);
      endpoint.putArray("args");
    }
    return response
        .withStatus(200)
        .withHeader("Content-Type", "application/json; charset=UTF-8")
        .withHeader("X-Content-Type-Options", "nosniff")
        .withBody(JsonMapper.shared().writeValueAsBytes(body))
        .build();
  }
}
