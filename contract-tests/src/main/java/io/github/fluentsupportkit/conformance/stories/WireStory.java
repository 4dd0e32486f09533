package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same thing said in every way in which requests travel, one after the other and all at once. */
final class WireStory implements Story {

  /** Everything that an encoding may stumble over, and that no server changes in a text. */
  private static final String TRICKY = "Grüße 日本語 😀 [a] b+c 100% d=e; f/g?";

  private static final int AT_ONCE = 3;

  /** One reply for each way in which a method is overridden. */
  private static final int WANTED = 3;

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
    long ticket =
        own.map(Belongings::ticket).orElseGet(() -> Found.things(stage).ticket());
    if (ticket != Belongings.UNKNOWN) {
      Request request = stage.to("getTicket", ticket);
      stage.send(Step.ALONE, request);
      stage.atOnce(Step.AT_ONCE, request, AT_ONCE);
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

  /** On replies that were there before; where those do not suffice, on some that are made for it. */
  private static void overrides(Stage stage, Belongings own, List<Step> steps) {
    List<Long> replies = new ArrayList<>(own.replies());
    while (replies.size() < WANTED) {
      Step more = stage.send(
          "one more note",
          stage
              .to("replyToTicket", own.ticket())
              .with("content", stage.marker() + " one more note")
              .with("conversation_type", "note"));
      long id = more.json().at("/response/id").asLong(0);
      if (!more.succeeded() || id == 0) {
        break;
      }
      replies.add(id);
    }
    String header = "X-HTTP-Method-Override";
    if (replies.size() > 0) {
      steps.add(stage.send(
          "a reply changed by POST that means PUT",
          stage
              .to("updateReply", own.ticket(), replies.get(0))
              .with("content", stage.marker() + " put by a header")
              .by("POST")
              .header(header, "PUT")));
    }
    if (replies.size() > 1) {
      steps.add(stage.send(
          "a reply deleted by POST that means DELETE",
          stage
              .to("deleteReply", own.ticket(), replies.get(1))
              .by("POST")
              .header(header, "DELETE")));
    }
    if (replies.size() > 2) {
      steps.add(stage.send(
          "a reply changed by POST that says PUT in its query",
          stage
              .to("updateReply", own.ticket(), replies.get(2))
              .with("content", stage.marker() + " put by a parameter")
              .with("_method", "PUT")
              .by("POST")
              .in(Encoding.QUERY)));
    }
  }

  /** A tag in the query, as documented; whoever tries to take it away later finds one. */
  private static void tag(Stage stage, Belongings own, List<Step> steps) {
    if (own.carriedTag() == Belongings.UNKNOWN && own.freeTag() != Belongings.UNKNOWN) {
      steps.add(stage.send(
          "a tag in the query",
          stage.to("addTag", own.ticket()).with("tag_id", own.freeTag()).in(Encoding.QUERY)));
    }
  }
}
