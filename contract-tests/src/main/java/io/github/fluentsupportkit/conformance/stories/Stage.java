package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.cleanup.Created;
import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.http.Sender;
import io.github.fluentsupportkit.conformance.transcript.Change;
import io.github.fluentsupportkit.conformance.transcript.Count;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Snapshot;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where stories are played: sends their requests, keeps the transcript, and knows what was created.
 *
 * <p>Tickets and customers of a run carry its {@link #marker()} in their titles and addresses, so that people recognise
 * them and lists can be restricted to them.
 */
public final class Stage {

  private final Contract contract;
  private final Sender sender;
  private final String marker;
  private final Created created;
  private final Consumer<Step> audience;
  private final Own own;
  private final Cast cast = new Cast();

  private final List<Step> steps = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Walk> walks = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();
  private final List<Transcript.Gap> gaps = new ArrayList<>();
  private String story = "";
  private Set<Need> available = Set.of();

  /**
   * Sets it up.
   *
   * @param marker a word that nothing else on the server has
   * @param created learns what stories create
   * @param audience sees every step
   */
  public Stage(
      Contract contract, Sender sender, String marker, Created created, Consumer<Step> audience) {
    this.contract = contract;
    this.sender = sender;
    this.marker = marker;
    this.created = created;
    this.audience = audience;
    this.own = new Own(this);
  }

  /** All that was seen so far. */
  public Transcript transcript() {
    return new Transcript(
        List.copyOf(steps),
        List.copyOf(changes),
        List.copyOf(walks),
        List.copyOf(counts),
        List.copyOf(gaps));
  }

  /** Sends the first request, which shows whether there is a server and whether it lets us in. */
  public Step login(Request request) {
    return send("log in", request);
  }

  /** Says that nothing more can be sent. */
  public void brokenOff(String reason) {
    gap("the run was broken off, since " + reason);
  }

  /** The list of tickets with which the run began. */
  Step first() {
    return steps.get(0);
  }

  void begin(String id) {
    story = id;
  }

  /** Says what the run has. */
  void provide(Set<Need> needs) {
    available = Set.copyOf(needs);
  }

  /** Whether the run has this, for stories that can do a part of their work without. */
  boolean has(Need need) {
    return available.contains(need);
  }

  String marker() {
    return marker;
  }

  Created created() {
    return created;
  }

  Contract contract() {
    return contract;
  }

  /** What the run created, and what it looks like at the moment. */
  Own own() {
    return own;
  }

  /** Which part each of them plays. */
  Cast cast() {
    return cast;
  }

  /** What lists have shown so far. */
  Existing existing() {
    return new Existing(transcript());
  }

  /** Whether the run has credentials of theirs, or needs none. */
  public boolean knows(Caller caller) {
    return sender.knows(caller);
  }

  Operation operation(String id) {
    return contract
        .operation(id)
        .orElseThrow(() -> new IllegalArgumentException("the contract has no operation " + id));
  }

  /** A request of the administrator. */
  Request to(String operation, Object... ids) {
    return Request.to(operation(operation), ids);
  }

  /** Sends a request that should succeed. */
  Step send(String label, Request request) {
    return send(label, request, new Intent.Success());
  }

  /** Sends a request that should be refused. */
  Step refused(String label, Request request, Intent.Reason reason, String subject) {
    return send(label, request, new Intent.Refusal(reason, subject));
  }

  Step send(String label, Request request, Intent intent) {
    if (request.operation().equals("deleteCustomer")) {
      created.doomed(Long.parseLong(request.path().replaceAll("\\D", "")));
    }
    return took(label, request, sender.send(request), intent);
  }

  /** Sends requests at once. All of them should succeed. */
  List<Step> atOnce(String label, List<Request> requests) {
    List<Answer> answers = Together.send(sender, requests);
    List<Step> sent = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      sent.add(took(label, requests.get(i), answers.get(i), new Intent.Success()));
    }
    return sent;
  }

  private Step took(String label, Request request, Answer answer, Intent intent) {
    Step step = Step.of(steps.size() + 1, label, request, answer, intent);
    steps.add(step);
    audience.accept(step);
    return step;
  }

  /** Remembers what was there before and after a request. */
  void changed(Change change) {
    changes.add(change);
  }

  /** Remembers how many records there were before and after a request. */
  void counted(Count count) {
    counts.add(count);
  }

  void walked(Walk walk) {
    walks.add(walk);
  }

  /** Says that the story cannot go on, or must leave something out. */
  void gap(String reason) {
    gaps.add(new Transcript.Gap(story, reason));
  }

  /** Sends a request that should do something, and looks at its targets before and after. */
  Change change(String label, Request request, Target target) {
    return change(label, request, target, target);
  }

  /** The same, and looks afterwards at things that were not to be touched. */
  Change change(String label, Request request, Target target, Target watched) {
    Snapshot before = own.before(target);
    Step step = send(label, request);
    return own.after(List.of(step), target, before, watched);
  }
}
