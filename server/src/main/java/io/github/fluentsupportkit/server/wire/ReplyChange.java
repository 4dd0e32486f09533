package io.github.fluentsupportkit.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fluentsupportkit.server.generated.model.AssignmentChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reply changed beside itself: the contract's {@code ReplyChange}.
 *
 * <p>Nothing is {@code []} in JSON, PHP's empty array (deviation {@code empty-array-for-object}).
 *
 * @param assignment who got the ticket by it, or null for nothing
 */
public record ReplyChange(@Nullable AssignmentChange assignment) {

  /** That the reply changed nothing else. */
  public static final ReplyChange NOTHING = new ReplyChange(null);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ReplyChange of(AssignmentChange assignment) {
    return new ReplyChange(assignment);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ReplyChange of(List<Object> nothing) {
    return NOTHING;
  }

  @JsonValue
  Object json() {
    return assignment == null ? List.of() : assignment;
  }
}
