package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The same thing said in every way in which requests travel, one after the other and all at once. */
final class WireStory implements Story {

  /** Everything that an encoding may stumble over, and that no server changes in a text. */
  private static final String TRICKY = "Grüße 日本語 😀 [a] b+c 100% d=e; f/g?";

  private static final int AT_ONCE = 3;
  private static final int DIFFERENT = 2;

  @Override
  public String id() {
    return "wire";
  }

  @Override
  public Set<Need> needs() {
    return Set.of();
  }

  @Override
  public void play(Stage stage) {
    Optional<Belongings> own = Belongings.of(stage);
    own.ifPresent(things -> {
      List<Step> steps = new ArrayList<>();
      encodings(stage, things, steps);
      overrides(stage, things, steps);
      tag(stage, things, steps);
      stage.own().after(steps, Target.tickets(things.ticket()), things.before());
    });
    List<Long> tickets = own.map(
            things -> Stream.concat(Stream.of(things.ticket()), things.others().stream()))
        .orElseGet(() -> Stream.concat(
            Stream.of(Found.things(stage).ticket()), stage.existing().tickets().stream()))
        .filter(id -> id != Belongings.UNKNOWN)
        .distinct()
        .limit(DIFFERENT)
        .toList();
    if (!tickets.isEmpty()) {
      atOnce(stage, tickets);
    }
  }

  private static void encodings(Stage stage, Belongings own, List<Step> steps) {
    for (Encoding encoding : Encoding.values()) {
      steps.add(stage.send(
          "the same reply in " + encoding,
          stage
              .to("replyToTicket", own.ticket())
              .with("content", stage.marker() + " " + TRICKY)
              .with("conversation_type", "note")
              .in(encoding)));
    }
  }

  /** On a reply that was there before and on one that is made for it, on a property, and on a tag. */
  private static void overrides(Stage stage, Belongings own, List<Step> steps) {
    Step more = stage.send(
        "one more note",
        stage
            .to("replyToTicket", own.ticket())
            .with("content", stage.marker() + " one more note")
            .with("conversation_type", "note"));
    long note = more.json().at("/response/id").asLong(0);
    if (more.succeeded() && note > 0) {
      steps.add(stage.send(
          "a reply deleted by POST that means DELETE",
          stage.to("deleteReply", own.ticket(), note).meaning("DELETE")));
    }
    if (!own.replies().isEmpty()) {
      steps.add(stage.send(
          "a reply changed by POST that means PUT",
          stage
              .to("updateReply", own.ticket(), own.reply(0))
              .with("content", stage.marker() + " put by a header, größer als 漢字")
              .meaning("PUT")
              .in(Encoding.FORM)));
    }
    String[] priority = own.newPriorities().get(0);
    steps.add(stage.send(
        "a property changed by POST that means PUT",
        stage
            .to("updateTicketProperty", own.ticket())
            .with("prop_name", priority[0])
            .with("prop_value", priority[1])
            .meaning("put")
            .in(Encoding.MULTIPART)));
  }

  /** A tag in the query, as documented; then it is taken away by POST. */
  private static void tag(Stage stage, Belongings own, List<Step> steps) {
    long tag = own.freeTag();
    if (tag == Belongings.UNKNOWN) {
      return;
    }
    steps.add(stage.send(
        "a tag in the query",
        stage.to("addTag", own.ticket()).with("tag_id", tag).in(Encoding.QUERY)));
    // Whoever tries to take a tag away later should find one.
    if (own.carriedTag() != Belongings.UNKNOWN) {
      steps.add(stage.send(
          "a tag removed by POST that says DELETE in its query",
          stage
              .to("removeTag", own.ticket(), tag)
              .with(MethodOverride.PARAMETER, "DELETE")
              .by("POST")
              .in(Encoding.QUERY)));
    }
  }

  /** The same and other tickets at once: an answer may not only be missing, but go to somebody else. */
  private static void atOnce(Stage stage, List<Long> tickets) {
    List<Request> requests =
        tickets.stream().map(id -> stage.to("getTicket", id)).toList();
    for (Request request : requests) {
      boolean known = stage.transcript().steps().stream()
          .skip(Math.max(0, stage.transcript().steps().size() - requests.size()))
          .anyMatch(step -> step.request().equals(request));
      if (!known) {
        stage.send("a ticket alone", request);
      }
    }
    List<Request> together = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      together.add(requests.get(i % requests.size()));
    }
    stage.atOnce(Step.AT_ONCE, together);
  }
}
