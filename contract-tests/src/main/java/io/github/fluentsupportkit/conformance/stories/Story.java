package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.transcript.Need;
import java.util.Set;

/** Something that clients of the API do, from its beginning to its end. It judges nothing. */
interface Story {

  /** Names it, such as {@code tickets}. */
  String id();

  /** What it cannot do without. */
  Set<Need> needs();

  /** Plays it, and goes no further than what works. */
  void play(Stage stage);
}
