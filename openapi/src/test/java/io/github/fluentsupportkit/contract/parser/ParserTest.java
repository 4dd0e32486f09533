package io.github.fluentsupportkit.contract.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ParserTest {

  private static final String MANY_FILES = "fluent-support/openapi.yaml";
  private static final String JSON = "fluent-support/bundled/openapi.json";
  private static final String YAML = "fluent-support/bundled/openapi.yaml";
  private static final String WIRE = "fluent-support/bundled/openapi-wire.yaml";

  /** Resolved in full, the contract takes the parser seconds. */
  private static final Map<String, SwaggerParseResult> READ = new ConcurrentHashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {MANY_FILES, JSON, YAML, WIRE})
  void everyFormOfTheContractIsReadWithoutComplaint(String resource) {
    SwaggerParseResult result = read(resource);

    assertThat(result.getMessages()).isEmpty();
    assertThat(operations(paths(result)))
        .containsExactlyInAnyOrderElementsOf(Contract.bundled().operations().stream()
            .map(o -> o.method() + " " + o.path())
            .toList());
  }

  @Test
  void theBundlesAreTheSame() {
    assertThat(paths(read(YAML))).isEqualTo(paths(read(JSON)));
  }

  @Test
  void theManyFilesSayTheSameAsTheBundle() {
    assertThat(comparable(paths(read(MANY_FILES)))).isEqualTo(comparable(paths(read(JSON))));
  }

  @Test
  void theExamplesOfTheManyFilesAreThoseOfTheBundle() {
    Map<String, JsonNode> bundled = examples(paths(read(JSON)), "");
    Map<String, JsonNode> other = examples(paths(read(MANY_FILES)), "");
    other.entrySet().removeAll(bundled.entrySet());

    assertThat(bundled).hasSizeGreaterThan(150);
    assertThat(other.keySet()).isEmpty();
  }

  @Test
  void theWireFormHasEveryFieldThatMayComeInTheQueryAsAParameter() {
    JsonNode createTicket = paths(read(WIRE)).at("/~1tickets/post");

    assertThat(createTicket.path("parameters").findValuesAsString("name"))
        .contains("ticket[title]", "ticket[create_customer]", "newCustomer[email]");
    assertThat(paths(read(WIRE)).at("/~1customer-portal~1tickets/post/parameters"))
        .extracting(p -> p.path("name").asString())
        .containsExactly("title", "content", "client_priority", "product_id", "mailbox_id");
    assertThat(createTicket.at("/requestBody/required").asBoolean()).isFalse();
    assertThat(paths(read(JSON)).at("/~1tickets/post/requestBody/required").asBoolean())
        .isTrue();
  }

  private static SwaggerParseResult read(String resource) {
    return READ.computeIfAbsent(resource, r -> {
      ParseOptions options = new ParseOptions();
      options.setResolve(true);
      options.setResolveFully(true);
      return new OpenAPIV3Parser().readLocation(r, null, options);
    });
  }

  private static JsonNode paths(SwaggerParseResult result) {
    return JsonMapper.shared().readTree(Json31.pretty(result.getOpenAPI())).path("paths");
  }

  private static List<String> operations(JsonNode paths) {
    List<String> operations = new ArrayList<>();
    for (var path : paths.properties()) {
      for (var method : path.getValue().properties()) {
        operations.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    return operations;
  }

  private static Map<String, JsonNode> examples(JsonNode node, String at) {
    Map<String, JsonNode> examples = new HashMap<>();
    for (var field : node.properties()) {
      String below = at + " " + field.getKey();
      if (field.getKey().equals("examples")) {
        field
            .getValue()
            .properties()
            .forEach(e ->
                examples.put(below + " " + e.getKey(), withoutNulls(e.getValue().deepCopy())));
      } else {
        examples.putAll(examples(field.getValue(), below));
      }
    }
    return examples;
  }

  /** The parser loses them in examples of other files. */
  private static JsonNode withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.removeIf(JsonNode::isNull);
    }
    node.forEach(ParserTest::withoutNulls);
    return node;
  }

  /**
   * Without what the parser itself gets wrong in many files: it lets descriptions beside references
   * leak to other places of the same schema, takes unions whose types it does not see at once for
   * objects, and does not look for references in extensions.
   */
  private static JsonNode comparable(JsonNode node) {
    JsonNode copy = node.deepCopy();
    strip(copy);
    return copy;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(Set.of("description", "x-conditions", "examples"));
      if (object.has("oneOf")) {
        object.remove("type");
      }
    }
    node.forEach(ParserTest::strip);
  }
}
