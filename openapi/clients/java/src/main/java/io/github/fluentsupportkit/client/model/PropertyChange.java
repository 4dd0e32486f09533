package io.github.fluentsupportkit.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the new value of a property stands for.
 *
 * <p>A priority stands for itself; then the API writes {@code []}, and here everything is null.
 *
 * @param agent who has the ticket now, or null if the agent did not change
 * @param assigner who gave it to them, or null
 * @param product what the ticket is about now, or null if the product did not change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PropertyChange(
    @JsonProperty("agent") @Nullable Person agent,
    @JsonProperty("assigner") @Nullable Person assigner,
    @JsonProperty("product") @Nullable Product product) {

  /** Needed besides the other, which would be the only one otherwise. */
  @JsonCreator
  public PropertyChange {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PropertyChange of(List<Object> nothing) {
    return new PropertyChange(null, null, null);
  }
}
