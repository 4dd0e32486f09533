package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Need;
import java.util.Optional;
import java.util.Set;

/** Sends what should be refused: parameters that are missing or wrong, ids that nothing has, and bodies that are broken. */
final class InputStory implements Story {

  @Override
  public String id() {
    return "input";
  }

  @Override
  public Set<Need> needs() {
    return Set.of(Need.STATE);
  }

  @Override
  public void play(Stage stage) {
    Optional<Belongings> own = Belongings.of(stage);
    Attempts attempts = new Attempts(stage);
    Rules rules = new Rules(stage.contract());
    WrongValues wrong = new WrongValues(stage, rules, attempts);
    wrong.inLists();
    UnknownIds.read(stage, attempts);
    own.ifPresent(things -> {
      Sound sound = new Sound(stage, things);
      new MissingValues(stage, things, rules, attempts).play(sound);
      wrong.inWrites(sound, things);
      UnknownIds.write(stage, things, sound, attempts);
      WrongPlaces.play(stage, things, attempts);
      BrokenBodies.play(stage, sound, attempts);
      Nowhere.play(stage, things, true, attempts);
      attempts.look(things.watched(), things.before());
    });
  }
}
