package io.github.fluentsupportkit.mock.answers;

/** Something that a front end has to cope with: a change to the answers that it would get otherwise. */
public interface Scenario {

  /** Its name, in lower case with hyphens. */
  String name();

  /** What it does, in a sentence. */
  String description();

  /**
   * The answer in this scenario.
   *
   * @param call what is asked
   * @param usual what would be answered
   */
  Reply apply(Call call, Reply usual);
}
