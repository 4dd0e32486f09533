package io.github.fluentsupportkit.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fluentsupportkit.server.generated.model.AgentChange;
import io.github.fluentsupportkit.server.generated.model.Person;
import io.github.fluentsupportkit.server.generated.model.Product;
import io.github.fluentsupportkit.server.generated.model.ProductChange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the new value of a property stands for: the contract's {@code PropertyChange}.
 *
 * <p>A priority stands for itself, which is {@code []} in JSON, PHP's empty array (deviation
 * {@code empty-array-for-object}).
 *
 * @param agent who has the ticket now, or null if the agent did not change
 * @param product what the ticket is about now, or null if the product did not change
 */
public record PropertyChange(
    @Nullable AgentChange agent, @Nullable ProductChange product) {

  /** That the value stands for itself. */
  public static final PropertyChange NOTHING = new PropertyChange(null, null);

  /** Checks that no more than one property changed, which is all that JSON can say. */
  public PropertyChange {
    if (agent != null && product != null) {
      throw new IllegalArgumentException("only one property changes at a time");
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PropertyChange of(Keys keys) {
    return keys.product == null
        ? new PropertyChange(new AgentChange(keys.agent, keys.assigner), null)
        : new PropertyChange(null, new ProductChange(keys.product));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PropertyChange of(List<Object> nothing) {
    return NOTHING;
  }

  @JsonValue
  Object json() {
    return Objects.requireNonNullElse(agent, Objects.requireNonNullElse(product, List.of()));
  }

  /** The keys of both objects, which have none in common. */
  record Keys(
      @Nullable Person agent,
      @Nullable Person assigner,
      @Nullable Product product) {}
}
