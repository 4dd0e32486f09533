package io.github.fluentsupportkit.conformance.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The parts that the run's own tickets and customers play in several stories. */
final class Cast {

  /** Parts. */
  enum Part {
    /** A ticket that is answered and changed. */
    ANSWERED,
    /** A ticket that gets notes and other properties. */
    NOTED,
    /** A ticket that is closed. */
    CLOSED,
    /** A ticket of the customer who is deleted. */
    DOOMED,
    /** A ticket that is deleted by itself. */
    SINGLE,
    /** The customer who asks most. */
    CUSTOMER,
    /** A customer who is changed and deleted. */
    GUEST,
    /** An open reply to the answered ticket. */
    RESPONSE,
    /** A note on the noted ticket. */
    NOTE
  }

  private final Map<Part, Long> ids = new LinkedHashMap<>();

  void give(Part part, long id) {
    ids.put(part, id);
  }

  Optional<Long> who(Part part) {
    return Optional.ofNullable(ids.get(part));
  }
}
