package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Need;
import java.util.Set;

/**
 * The methods that every path has and nobody speaks of; and paths that do not exist, unless they were asked for with what
 * the run has of its own.
 */
final class RoutesStory implements Story {

  private static final String ORIGIN = "https://app.example.com";

  @Override
  public String id() {
    return "routes";
  }

  @Override
  public Set<Need> needs() {
    return Set.of();
  }

  @Override
  public void play(Stage stage) {
    if (!Belongings.exist(stage)) {
      Nowhere.play(stage, Found.things(stage), false, new Attempts(stage));
    }
    Request list = stage.to("listTickets");
    if (stage.transcript().steps().stream().noneMatch(step -> step.request().equals(list))) {
      stage.send("a list, to compare", list);
    }
    stage.send("only the head of the list", list.by("HEAD").header("Origin", ORIGIN));
    stage.send(
        "what may be done with the list",
        Request.of("", "OPTIONS", "/tickets")
            .as(Caller.NOBODY)
            .header("Origin", ORIGIN)
            .header("Access-Control-Request-Method", "GET"));
  }
}
