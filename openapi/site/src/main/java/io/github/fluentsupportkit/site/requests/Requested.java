package io.github.fluentsupportkit.site.requests;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.site.writing.PrettyJson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the document says of the request of an operation.
 *
 * @param contract in which references lead somewhere
 * @param operation the operation
 */
public record Requested(Contract contract, Operation operation) {

  private static final Pattern LIST_OF_TICKETS = Pattern.compile("(\"ticket_ids\": )\\[[^]]*]");

  /** The first of its tags. */
  public String tag() {
    return node().at("/tags/0").asString();
  }

  /** What the document says of it, as Markdown; empty if nothing. */
  public String description() {
    return node().path("description").asString("");
  }

  /**
   * Its parameters, as the document has them.
   *
   * @param in {@code path} or {@code query}
   */
  public List<JsonNode> parameters(String in) {
    return node()
        .path("parameters")
        .valueStream()
        .map(contract::resolve)
        .filter(parameter -> parameter.path("in").asString().equals(in))
        .toList();
  }

  /** The path with variables in place of its parameters. */
  public String path() {
    return operation.path().toString().replaceAll("\\{(\\w+)}", "{{$1}}");
  }

  /** The first example of a body as text, with variables in place of the ids that are among them. */
  public Optional<String> body() {
    return node()
        .at("/requestBody/content/application~1json/examples")
        .valueStream()
        .findFirst()
        .map(example -> withVariables(PrettyJson.of(contract.resolve(example).path("value"))));
  }

  private static String withVariables(String json) {
    String text = LIST_OF_TICKETS
        .matcher(json)
        .replaceAll("$1[" + Variables.reference(Variables.DISPOSABLE_TICKET) + "]");
    for (String name : Variables.DEFAULTS.keySet()) {
      text = text.replaceAll(
          "(\"" + name + "\": )\"?\\d+\"?",
          "$1" + Matcher.quoteReplacement(Variables.reference(name)));
    }
    return text;
  }

  /** The operation as the document has it. */
  public JsonNode node() {
    return contract
        .document()
        .path("paths")
        .path(operation.path().toString())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }
}
