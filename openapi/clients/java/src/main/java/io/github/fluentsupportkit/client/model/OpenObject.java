package io.github.fluentsupportkit.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Named values of which the contract does not say more, such as settings and custom fields.
 *
 * <p>When there are none, PHP writes {@code []}, its empty array, or {@code false}; here both are an
 * object without values.
 *
 * @param values by their names, in the order in which they came
 */
public record OpenObject(@JsonValue Map<String, JsonNode> values) {

  /** Takes what is there now. */
  public OpenObject {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static OpenObject of(Map<String, JsonNode> values) {
    return new OpenObject(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static OpenObject of(List<JsonNode> nothing) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (JsonNode value : nothing) {
      // PHP writes an array without names as a list; its names are the positions.
      values.put(Integer.toString(values.size()), value);
    }
    return new OpenObject(values);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static OpenObject of(boolean nothing) {
    return new OpenObject(Map.of());
  }
}
