package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import io.github.fluentsupportkit.conformance.transcript.Target.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The run's own tickets and customers, as the server shows them.
 *
 * <p>A look takes one request for the list of all own tickets, and one more for each ticket and customer that is meant.
 * What was seen behind one change is what is there before the next one; customers are few, and only their own story
 * changes them, so that what was seen of them stays until somebody looks again.
 */
final class Own {

  private static final int MISSING = 4;

  private final Stage stage;
  private final Looks looks;
  // Nothing has the marker of a run that begins.
  private Snapshot latest = Snapshot.NOTHING;

  Own(Stage stage) {
    this.stage = stage;
    this.looks = new Looks(stage);
  }

  /** What is there now, as far as it was not looked at already since the last change. */
  Snapshot before(Target target) {
    Snapshot known = latest;
    Map<Long, JsonNode> details = new HashMap<>(known.details());
    Map<Long, JsonNode> customers = new HashMap<>(known.customers());
    List<Step> steps = new ArrayList<>(known.steps());
    closely(target).stream()
        .filter(id -> !details.containsKey(id))
        .forEach(id -> details.put(id, looks.ticket(id, known.tickets(), steps)));
    target.customers().stream()
        .filter(id -> !customers.containsKey(id))
        .forEach(id -> customers.put(id, looks.customer(id, steps)));
    latest = new Snapshot(known.tickets(), details, customers, List.copyOf(steps));
    return latest;
  }

  /** Looks again, and remembers what came of the requests in between. */
  Change after(List<Step> actions, Target target, Snapshot before) {
    return after(actions, target, before, target);
  }

  /** Looks at things that were not to be touched. */
  Change after(List<Step> actions, Target target, Snapshot before, Target watched) {
    Change change = new Change(actions, target, before, look(watched));
    stage.changed(change);
    return change;
  }

  /**
   * Looks again after requests that should not have changed anything.
   *
   * @param watched what to look at
   */
  Change untouched(List<Step> actions, Target watched, Snapshot before) {
    Snapshot seen = look(watched);
    Snapshot after = withMissing(seen, before);
    latest = after;
    after.tickets().keySet().stream()
        .filter(id -> !before.tickets().containsKey(id))
        .forEach(stage.created()::ticket);
    Change change = new Change(actions, Target.NOTHING, before, after);
    stage.changed(change);
    return change;
  }

  /** Asks for tickets that the list does not show any more, as a list may leave things out. */
  private Snapshot withMissing(Snapshot seen, Snapshot before) {
    Map<Long, JsonNode> details = new LinkedHashMap<>(seen.details());
    List<Step> steps = new ArrayList<>(seen.steps());
    before.tickets().keySet().stream()
        .filter(id -> !seen.tickets().containsKey(id) && !details.containsKey(id))
        .limit(MISSING)
        .forEach(id -> details.put(id, looks.ticket(id, seen.tickets(), steps)));
    return new Snapshot(seen.tickets(), details, seen.customers(), List.copyOf(steps));
  }

  /**
   * Creates a ticket, which is the run's own from then on.
   *
   * @param closely whether to look at it by itself as well
   */
  Change create(String label, Request request, boolean closely) {
    Snapshot before = before(Target.NOTHING);
    Step step = stage.send(label, request);
    Optional<Long> id = id(step);
    id.ifPresent(stage.created()::ticket);
    Target target = id.map(closely ? Target::tickets : Target::inList).orElse(Target.NOTHING);
    return after(List.of(step), target, before);
  }

  /**
   * Creates tickets, the first one alone and the others at once, and looks at them together: each has a title of its own,
   * and is looked at in the list, the last one by itself as well. Whoever asks for the first time becomes a customer, and
   * that should not happen several times.
   */
  void createAll(String label, List<Request> requests) {
    Snapshot before = before(Target.NOTHING);
    Map<Step, Long> created = new LinkedHashMap<>();
    List<Step> steps = new ArrayList<>();
    steps.add(stage.send(label, requests.get(0)));
    steps.addAll(stage.atOnce(label + ", several at once", requests.subList(1, requests.size())));
    for (Step step : steps) {
      long id = id(step).orElse(0L);
      created.put(step, id);
      if (id > 0) {
        stage.created().ticket(id);
      }
    }
    Long[] last =
        created.values().stream().filter(id -> id > 0).reduce((first, second) -> second).stream()
            .toArray(Long[]::new);
    Snapshot after = look(Target.tickets(last));
    created.forEach((step, id) -> stage.changed(
        new Change(List.of(step), id > 0 ? Target.inList(id) : Target.NOTHING, before, after)));
  }

  /** The id of the ticket that a request created. */
  static Optional<Long> id(Step created) {
    long id = created.json().at("/ticket/id").asLong(0);
    return created.succeeded() && id > 0 ? Optional.of(id) : Optional.empty();
  }

  /** Looks at all own tickets in the list, and at the targets one by one. */
  Snapshot look(Target target) {
    List<Step> steps = new ArrayList<>();
    Map<Long, JsonNode> tickets = listFor(target, steps);
    Map<Long, JsonNode> details = stillTrue(tickets, target);
    closely(target).stream()
        .sorted()
        .forEach(id -> details.put(id, looks.ticket(id, tickets, steps)));
    if (target.look() == Look.ALONE) {
      details.forEach((id, detail) ->
          tickets.computeIfPresent(id, (i, listed) -> renewed(listed, detail.path("ticket"))));
    }
    Map<Long, JsonNode> customers = new LinkedHashMap<>(latest.customers());
    target.customers().stream()
        .sorted()
        .forEach(id -> customers.put(id, looks.customer(id, steps)));
    latest = new Snapshot(tickets, details, customers, List.copyOf(steps));
    return latest;
  }

  /** What was seen of other tickets, as long as the list shows the same of them. */
  private Map<Long, JsonNode> stillTrue(Map<Long, JsonNode> tickets, Target target) {
    Map<Long, JsonNode> details = new LinkedHashMap<>();
    latest.details().forEach((id, detail) -> {
      JsonNode listed = tickets.get(id);
      if (listed != null
          && listed.equals(latest.tickets().get(id))
          && !target.tickets().contains(id)) {
        details.put(id, detail);
      }
    });
    return details;
  }

  /** A ticket as the list would show it, by what it shows by itself. */
  private static JsonNode renewed(JsonNode listed, JsonNode alone) {
    if (!(listed.deepCopy() instanceof ObjectNode ticket)) {
      return listed;
    }
    // Some releases render the content in one place and not in the other.
    alone.properties().stream()
        .filter(field -> ticket.has(field.getKey()) && !field.getKey().equals("content"))
        .forEach(field -> ticket.set(field.getKey(), field.getValue()));
    return ticket;
  }

  private static Set<Long> closely(Target target) {
    return target.look() == Look.IN_LIST ? Set.of() : target.tickets();
  }

  /** A change of customers alone is not seen in the list of tickets. */
  private Map<Long, JsonNode> listFor(Target target, List<Step> steps) {
    boolean customersOnly = target.tickets().isEmpty() && !target.customers().isEmpty();
    return customersOnly || target.look() == Look.ALONE
        ? new LinkedHashMap<>(latest.tickets())
        : looks.list(steps);
  }
}
