package io.github.fluentsupportkit.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reply changed beside itself.
 *
 * <p>When it is nothing the API writes {@code []}, and here everything is null.
 *
 * @param agentId the agent who has the ticket now, or null
 * @param agent the same, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplyChange(
    @JsonProperty("agent_id") @Nullable Long agentId,
    @JsonProperty("agent") @Nullable Person agent) {

  /** Needed besides the other, which would be the only one otherwise. */
  @JsonCreator
  public ReplyChange {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ReplyChange of(List<Object> nothing) {
    return new ReplyChange(null, null);
  }
}
