package io.github.fluentsupportkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads operations and answers from a document, and says what they lack. */
final class ContractReader {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** Answers of WordPress itself, and the status that a response component does not know. */
  private static final Map<String, Integer> SHARED = Map.of(
      "InvalidJson",
      400,
      "Unauthenticated",
      401,
      "NotPermitted",
      403,
      "NoRoute",
      404,
      "Crashed",
      500);

  private static final Pattern ECHO = Pattern.compile("\\$request\\.(path\\.|query\\.|body#/).+");

  private final ObjectNode document;
  private final List<String> problems = new ArrayList<>();
  private final List<Operation> operations = new ArrayList<>();
  private final Map<String, Answer> shared = new LinkedHashMap<>();

  ContractReader(ObjectNode document) {
    this.document = document;
    for (var path : document.path("paths").properties()) {
      JsonNode item = resolve(path.getValue());
      for (var method : item.properties()) {
        if (METHODS.contains(method.getKey())) {
          read(path.getKey(), method.getKey(), item, method.getValue());
        }
      }
    }
    SHARED.forEach(this::readShared);
    if (operations.isEmpty()) {
      problems.add("the contract has no operation");
    }
    if (!problems.isEmpty()) {
      throw new BrokenContractException(problems);
    }
  }

  List<Operation> operations() {
    return List.copyOf(operations);
  }

  Map<String, Answer> sharedAnswers() {
    return Map.copyOf(shared);
  }

  private void read(String path, String method, JsonNode item, JsonNode operation) {
    String at = method.toUpperCase(Locale.ROOT) + " " + path;
    String id = operation.path("operationId").asString("");
    if (id.isEmpty()) {
      problems.add(at + " has no operationId");
    } else if (operations.stream().anyMatch(o -> o.id().equals(id))) {
      problems.add(at + " has the operationId " + id + " of another operation");
    }
    List<Parameter> parameters = new ArrayList<>();
    addParameters(item.path("parameters"), parameters);
    addParameters(operation.path("parameters"), parameters);
    JsonNode body = resolve(operation.path("requestBody")).at("/content/application~1json/schema");
    operations.add(new Operation(
        id,
        method.toUpperCase(Locale.ROOT),
        new PathTemplate(path),
        operation.path("summary").asString(""),
        operation.path("deprecated").asBoolean(false),
        operation.has("x-works-in") && operation.get("x-works-in").isEmpty(),
        texts(operation.path("x-roles")),
        List.copyOf(parameters),
        InputSchema.of(parameters, resolve(body)),
        rules(operation.path("x-enforced")),
        answers(at, operation.path("responses"))));
  }

  private void addParameters(JsonNode from, List<Parameter> to) {
    for (JsonNode node : from) {
      JsonNode parameter = resolve(node);
      to.add(new Parameter(
          parameter.path("name").asString(""),
          parameter.path("in").asString(""),
          parameter.path("required").asBoolean(false),
          parameter.path("schema")));
    }
  }

  private SortedMap<Integer, Answer> answers(String at, JsonNode responses) {
    SortedMap<Integer, Answer> answers = new TreeMap<>();
    for (var response : responses.properties()) {
      String status = response.getKey();
      if (!status.matches("[1-5][0-9]{2}")) {
        problems.add(at + " has the response " + status + ", which is no status");
        continue;
      }
      answers.put(
          Integer.valueOf(status),
          answer(at + " " + status, Integer.parseInt(status), resolve(response.getValue())));
    }
    if (answers.isEmpty()) {
      problems.add(at + " has no responses");
    }
    return answers;
  }

  private void readShared(String name, int status) {
    JsonNode response = document.at("/components/responses/" + name);
    if (response.isMissingNode()) {
      problems.add("the contract has no response " + name + " for what WordPress itself answers");
    } else {
      shared.put(name, answer("response " + name, status, response));
    }
  }

  private Answer answer(String at, int status, JsonNode response) {
    JsonNode media = response.at("/content/application~1json");
    Map<String, JsonNode> headers = new LinkedHashMap<>();
    for (var header : response.path("headers").properties()) {
      headers.put(header.getKey(), resolve(header.getValue()).path("schema"));
    }
    List<Example> examples = new ArrayList<>();
    for (var example : media.path("examples").properties()) {
      JsonNode content = resolve(example.getValue());
      if (!content.has("value")) {
        problems.add(at + " has the example " + example.getKey() + " without a value");
        continue;
      }
      examples.add(new Example(
          example.getKey(), content.path("summary").asString(""), content.get("value")));
    }
    if (examples.isEmpty()) {
      problems.add(at + " has no example");
    }
    Map<String, String> echo = new LinkedHashMap<>();
    response.path("x-echo").properties().forEach(e -> {
      String expression = e.getValue().asString("");
      if (!e.getKey().startsWith("/") || !ECHO.matcher(expression).matches()) {
        problems.add(at + " has the x-echo " + e.getKey() + ": " + expression
            + ", which is no pointer with a runtime expression of path, query or body");
      }
      echo.put(e.getKey(), expression);
    });
    return new Answer(
        status,
        response.path("description").asString(""),
        media.path("schema"),
        headers,
        List.copyOf(examples),
        echo);
  }

  private static Map<String, Set<String>> rules(JsonNode enforced) {
    Map<String, Set<String>> rules = new LinkedHashMap<>();
    enforced.properties().forEach(e -> rules.put(e.getKey(), texts(e.getValue())));
    return rules;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(e -> texts.add(e.asString("")));
    return texts;
  }

  private JsonNode resolve(JsonNode node) {
    return resolve(document, node);
  }

  static JsonNode resolve(ObjectNode document, JsonNode node) {
    JsonNode reference = node.path("$ref");
    if (!reference.isString() || !reference.stringValue().startsWith("#/")) {
      return node;
    }
    JsonNode found = document.at(reference.stringValue().substring(1));
    if (found.isMissingNode()) {
      throw new BrokenContractException(reference.stringValue() + " leads nowhere");
    }
    return found;
  }
}
