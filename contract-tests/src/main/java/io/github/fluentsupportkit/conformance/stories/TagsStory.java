package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.stories.Cast.Part;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts tags on a ticket and takes one off. */
final class TagsStory implements Story {

  /** Where nothing shows a tag, the first ids are tried: in most releases an unknown tag does no harm. */
  private static final long GUESSES = 3;

  @Override
  public String id() {
    return "tags";
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.WRITES, Need.STATE);
  }

  @Override
  public void play(Stage stage) {
    stage.cast().who(Part.ANSWERED).ifPresent(ticket -> play(stage, ticket));
  }

  private static void play(Stage stage, long ticket) {
    if (stage.existing().tags().isEmpty()) {
      guess(stage, ticket);
    }
    List<Long> known = stage.existing().tags();
    if (known.isEmpty()) {
      stage.gap("no ticket shows a tag, so none could be added or removed");
      return;
    }
    List<Long> tags = known.subList(0, Math.min(2, known.size()));
    Encoding encoding = Encoding.JSON;
    for (long tag : tags) {
      stage.change(
          "tag " + tag + " is added", add(stage, ticket, tag, encoding), Target.inList(ticket));
      encoding = Encoding.FORM;
    }
    // Nothing should come of it; if something does, the next look shows it.
    long last = tags.get(tags.size() - 1);
    stage.send("tag " + last + " is added again", add(stage, ticket, last, Encoding.QUERY));
    // What is taken from one ticket must stay on another.
    stage
        .cast()
        .who(Part.NOTED)
        .ifPresent(other -> stage.change(
            "tag " + tags.get(0) + " is added to another ticket",
            add(stage, other, tags.get(0), Encoding.MULTIPART),
            Target.inList(other)));
    stage.change(
        "tag " + tags.get(0) + " is removed",
        stage.to("removeTag", ticket, tags.get(0)),
        Target.inList(ticket));
  }

  private static void guess(Stage stage, long ticket) {
    for (long tag = 1; tag <= GUESSES; tag++) {
      stage.send(
          "tag " + tag + " is tried",
          add(stage, ticket, tag, Encoding.FORM),
          new Intent.Probe("a tag that may not exist"));
    }
    List<Long> taken = stage.own().look(Target.inList(ticket)).listed(ticket).stream()
        .flatMap(seen -> seen.path("tags").valueStream())
        .map(tag -> tag.path("id").asLong(0))
        .toList();
    for (long tag : taken) {
      stage.change(
          "tag " + tag + " is removed", stage.to("removeTag", ticket, tag), Target.inList(ticket));
    }
  }

  private static Request add(Stage stage, long ticket, long tag, Encoding encoding) {
    return stage.to("addTag", ticket).with("tag_id", tag).in(encoding);
  }
}
