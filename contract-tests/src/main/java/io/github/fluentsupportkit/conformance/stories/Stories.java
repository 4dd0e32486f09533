package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Need;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All stories, in the order in which they are played. */
public final class Stories {

  private Stories() {}

  /** Plays everything that is possible with what there is; whatever is not becomes a gap of the transcript. */
  public static void play(Stage stage, Set<Need> available) {
    stage.provide(available);
    for (Story story : all()) {
      stage.begin(story.id());
      Optional<Need> missing =
          story.needs().stream().filter(need -> !available.contains(need)).findFirst();
      if (missing.isPresent()) {
        stage.gap("needs " + missing.get());
      } else {
        story.play(stage);
      }
    }
  }

  private static List<Story> all() {
    return List.of(
        new ReadingStory(),
        new TicketsStory(),
        new RepliesStory(),
        new PropertiesStory(),
        new TagsStory(),
        new TicketListsStory(),
        new CustomerListsStory(),
        new InputStory(),
        new EveryRuleStory(),
        new RoutesStory(),
        new WireStory(),
        new AccessStory(),
        new CustomersStory(),
        new DeletingStory(),
        new ExamplesStory());
  }
}
