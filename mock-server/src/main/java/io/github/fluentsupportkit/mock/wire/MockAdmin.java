package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.admin.Router;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.AdminApiExtension;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.fluentsupportkit.mock.answers.MockError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The scenario for all requests, below WireMock's admin API: {@code GET}, {@code PUT} with {@code
 * {"name": …}} and {@code DELETE} at {@code /__admin/mock/scenario}.
 */
final class MockAdmin implements AdminApiExtension {

  private static final String PATH = "/mock/scenario";

  private final CurrentScenario current;

  MockAdmin(CurrentScenario current) {
    this.current = current;
  }

  @Override
  public String getName() {
    return "mock-admin";
  }

  @Override
  public void contributeAdminApiRoutes(Router router) {
    router.add(RequestMethod.GET, PATH, (admin, event, parameters) -> describe());
    router.add(
        RequestMethod.PUT,
        PATH,
        (admin, event, parameters) -> select(event.getRequest().getBodyAsString()));
    router.add(RequestMethod.DELETE, PATH, (admin, event, parameters) -> {
      current.clear();
      return describe();
    });
  }

  private ResponseDefinition select(String body) {
    String name = name(body);
    return current.select(name)
        ? describe()
        : answer(
            400,
            MockError.unknownChoice(
                "there is no scenario " + name, current.all().keySet()));
  }

  private static String name(String body) {
    try {
      JsonNode json = JsonMapper.shared().readTree(body);
      return json.isString() ? json.stringValue() : json.path("name").asString("");
    } catch (JacksonException e) {
      return body.strip();
    }
  }

  private ResponseDefinition describe() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    current
        .get()
        .ifPresentOrElse(s -> body.put("current", s.name()), () -> body.putNull("current"));
    ObjectNode all = body.putObject("available");
    current.all().values().forEach(s -> all.put(s.name(), s.description()));
    return answer(200, body);
  }

  private static ResponseDefinition answer(int status, JsonNode body) {
    return new ResponseDefinitionBuilder()
        .withStatus(status)
        .withHeader("Content-Type", "application/json; charset=UTF-8")
        .withBody(JsonMapper.shared().writeValueAsBytes(body))
        .build();
  }
}
