package io.github.fluentsupportkit.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What an operation may answer with one status.
 *
 * @param status the HTTP status
 * @param description when it is answered
 * @param schema the schema of the JSON body; its references are those of {@link Contract#document()}
 * @param headers the schema of each header that the contract describes, by name
 * @param examples at least one, the most usual first
 * @param echo where the body repeats the request: a JSON pointer, {@code *} for every element of a
 *     list, and the runtime expression of what belongs there
 */
public record Answer(
    int status,
    String description,
    JsonNode schema,
    Map<String, JsonNode> headers,
    List<Example> examples,
    Map<String, String> echo) {

  /** The example of this name. */
  public Optional<Example> example(String name) {
    return examples.stream().filter(e -> e.name().equals(name)).findFirst();
  }
}
