package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.stories.Cast.Part;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Answers tickets, leaves notes, closes one, and changes and deletes what was said. */
final class RepliesStory implements Story {

  @Override
  public String id() {
    return "replies";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.WRITES, Need.STATE);
  }

  @Override
  public void play(Stage stage) {
    stage.cast().who(Part.NOTED).ifPresent(ticket -> note(stage, ticket));
    stage.cast().who(Part.ANSWERED).ifPresent(ticket -> conversation(stage, ticket));
    stage
        .cast()
        .who(Part.CLOSED)
        .ifPresent(ticket ->
            reply(stage, ticket, "Das wär’s, closing.", "response", "yes", Encoding.MULTIPART));
  }

  private static void note(Stage stage, long ticket) {
    reply(stage, ticket, "A note für Kollegen.", "note", "no", Encoding.FORM).ifPresent(note -> {
      stage.cast().give(Part.NOTE, note);
      change(stage, ticket, note, "A note, geändert.", Encoding.QUERY);
    });
  }

  private static void conversation(Stage stage, long ticket) {
    Optional<Long> first =
        reply(stage, ticket, "Première réponse & 漢字.", "response", "", Encoding.JSON);
    Optional<Long> second =
        reply(stage, ticket, "Second answer.", "response", "no", Encoding.QUERY);
    first.ifPresent(id -> {
      stage.cast().give(Part.RESPONSE, id);
      change(stage, ticket, id, "Première réponse, corrigée.", Encoding.JSON);
    });
    second.ifPresent(id -> stage.change(
        "reply " + id + " is deleted",
        stage.to("deleteReply", ticket, id),
        Target.reply(ticket, id)));
  }

  private static Optional<Long> reply(
      Stage stage, long ticket, String content, String type, String close, Encoding encoding) {
    Request request = stage
        .to("replyToTicket", ticket)
        .with("content", content)
        .with("conversation_type", type)
        .in(encoding);
    Step step = stage
        .change(
            "a " + type + " to ticket " + ticket,
            close.isEmpty() ? request : request.with("close_ticket", close),
            seen(Target.tickets(ticket), encoding))
        .action();
    long id = step.json().at("/response/id").asLong(0);
    return step.succeeded() && id > 0 ? Optional.of(id) : Optional.empty();
  }

  private static void change(
      Stage stage, long ticket, long reply, String content, Encoding encoding) {
    stage.change(
        "reply " + reply + " is changed",
        stage.to("updateReply", ticket, reply).with("content", content).in(encoding),
        seen(Target.reply(ticket, reply), encoding));
  }

  /** What each operation does to other tickets is seen once; its parameters in a query are no reason to look again. */
  private static Target seen(Target target, Encoding encoding) {
    return encoding == Encoding.QUERY ? target.alone() : target;
  }
}
