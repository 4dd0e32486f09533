package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the run has of its own, as targets for requests that should not do anything.
 *
 * @param ticket an open ticket, if there is one, with the most replies
 * @param detail what the server says of it
 * @param others the other tickets
 * @param customer a customer, or one that does not exist where the run has none
 * @param person what the server says of the customer
 * @param tags ids of tags that some ticket carries
 * @param before what was there before
 */
record Belongings(
    long ticket,
    JsonNode detail,
    List<Long> others,
    long customer,
    JsonNode person,
    List<Long> tags,
    Snapshot before) {

  /** An id that nothing has. */
  static final long UNKNOWN = 99_999_999;

  /** Nothing: every id leads nowhere. */
  static final Belongings NONE = new Belongings(
      UNKNOWN,
      MissingNode.getInstance(),
      List.of(),
      UNKNOWN,
      MissingNode.getInstance(),
      List.of(),
      Snapshot.NOTHING);

  /** What there is, if the run may write and has a ticket. */
  static Optional<Belongings> of(Stage stage) {
    Set<Long> tickets = stage.created().tickets();
    if (!exist(stage)) {
      return Optional.empty();
    }
    Snapshot listed = stage.own().before(Target.NOTHING);
    long main = tickets.stream()
        .max(Comparator.comparing((Long id) -> listed.detail(id).isPresent())
            .thenComparing(id -> isOpen(listed, id))
            .thenComparing(id -> replies(listed, id)))
        .orElseThrow();
    long customer = stage.created().customers().stream()
        .filter(id -> listed.customer(id).isPresent())
        .findFirst()
        .orElse(stage.created().customers().stream().findFirst().orElse(UNKNOWN));
    Set<Long> customers = customer == UNKNOWN ? Set.of() : Set.of(customer);
    Snapshot before = stage.own().before(new Target(Set.of(main), Set.of(), customers));
    JsonNode nothing = MissingNode.getInstance();
    return before
        .detail(main)
        .map(detail -> new Belongings(
            main,
            detail,
            tickets.stream().filter(id -> id != main).toList(),
            customer,
            before.customer(customer).orElse(nothing),
            stage.existing().tags(),
            before));
  }

  /** Whether the run has anything, without looking at it. */
  static boolean exist(Stage stage) {
    return stage.has(Need.WRITES)
        && stage.has(Need.STATE)
        && !stage.created().tickets().isEmpty();
  }

  private static boolean isOpen(Snapshot listed, long id) {
    return listed
        .listed(id)
        .map(ticket -> !ticket.path("status").asString("").equals("closed"))
        .orElse(false);
  }

  private static long replies(Snapshot listed, long id) {
    return listed
        .detail(id)
        .map(detail -> (long) detail.path("responses").size())
        .orElse(listed.listed(id).map(t -> t.path("response_count").asLong(0)).orElse(0L));
  }

  /** The replies that people wrote, by their ids. */
  List<Long> replies() {
    return detail
        .path("responses")
        .valueStream()
        .filter(r -> !r.path("conversation_type").asString("").equals("internal_info"))
        .map(r -> r.path("id").asLong(0))
        .toList();
  }

  /** One of the replies; different turns get different ones as far as there are enough. */
  long reply(int turn) {
    return pick(replies(), turn);
  }

  /** One of the other tickets. */
  long other(int turn) {
    return pick(others, turn);
  }

  private static long pick(List<Long> ids, int turn) {
    return ids.isEmpty() ? UNKNOWN : ids.get(turn % ids.size());
  }

  /** A tag that the ticket carries. */
  long carriedTag() {
    return pick(carried().toList(), 0);
  }

  /** A tag that exists, and that the ticket does not carry. */
  long freeTag() {
    List<Long> carried = carried().toList();
    return pick(tags.stream().filter(tag -> !carried.contains(tag)).toList(), 0);
  }

  private Stream<Long> carried() {
    return detail.at("/ticket/tags").valueStream().map(tag -> tag.path("id").asLong(0));
  }

  /** Who opened the ticket. */
  long opener() {
    return detail.at("/ticket/customer_id").asLong(UNKNOWN);
  }

  /** Whether the ticket is the asking agent's. */
  boolean assigned() {
    return isAskingAgents(detail.path("ticket"));
  }

  /** Whether the list shows this ticket as the asking agent's. */
  boolean isAssigned(long id) {
    return before.listed(id).filter(this::isAskingAgents).isPresent();
  }

  private boolean isAskingAgents(JsonNode shown) {
    long asking = detail.path("agent_id").asLong(0);
    return asking > 0 && shown.path("agent_id").asLong(0) == asking;
  }

  /** Everything that should still be there. */
  Target watched() {
    return new Target(Set.of(ticket), Set.of(), customer == UNKNOWN ? Set.of() : Set.of(customer));
  }

  /** The pairs of property and value that the ticket does not have, the most harmless first. */
  List<String[]> newPriorities() {
    return Stream.of("client_priority", "priority")
        .flatMap(name -> Stream.of("critical", "medium", "normal").map(v -> new String[] {name, v}))
        .filter(pair -> !detail.at("/ticket/" + pair[0]).asString("").equals(pair[1]))
        .toList();
  }
}
