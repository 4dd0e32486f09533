package io.github.fluentsupportkit.server.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownAnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{`a`: 1}                         | {`a`:1}",
        "{`a`: 1, …}                      | {`a`:1,`b`:2}",
        "[1, …]                           | [1,2,3]",
        "[1, …, 4]                        | [1,2,3,4]",
        "[…]                              | []",
        "{`a`: [{`b`: 1, …}, …], …}       | {`a`:[{`b`:1,`c`:2}],`d`:0}",
        "`From … to …`                    | `From here to there`",
        "`2026-01-02 03:04:05`            | `2027-11-12 13:14:15`",
        "`2026-01-02T03:04:05+00:00`      | `2027-11-12T13:14:15+01:00`"
      })
  void whatIsShownStandsForTheAnswer(String shown, String answer) {
    assertThat(differences(shown, answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{`a`: 1}                | {`a`:2}",
        "{`a`: 1}                | {`a`:`1`}",
        "{`a`: 1}                | {`a`:1,`b`:2}",
        "{`a`: 1, …}             | {`b`:2}",
        "[1]                     | [1,2]",
        "[1, …]                  | [2,1]",
        "[1, …, 4]               | [1,2,3]",
        "[1, …, 1]               | [1]",
        "{`a`: null}             | {}",
        "`From … to …`           | `To here`",
        "`2026-01-02 03:04:05`   | `2027-11-12T13:14:15+00:00`",
        "{}                      | <html>"
      })
  void anAnswerThatIsNotAsShownIsFound(String shown, String answer) {
    assertThat(differences(shown, answer)).isNotEmpty();
  }

  @Test
  void statusAndHeadersAreComparedWhereTheyAreShown() {
    Step step = new Step("", "http", "HTTP/1.1 404\nAllow: GET\n\n{\"message\": \"No.\"}");
    String body = "\r\n\r\n{\"message\":\"No.\"}";

    assertThat(ShownAnswer.differences(step, "HTTP/1.1 404 \r\nDate: today\r\nAllow: GET" + body))
        .isEmpty();
    assertThat(ShownAnswer.differences(step, "HTTP/1.1 200 \r\nAllow: GET" + body))
        .hasSize(1);
    assertThat(ShownAnswer.differences(step, "HTTP/1.1 404 \r\nDate: today" + body))
        .hasSize(1);
    assertThat(ShownAnswer.differences(step, "HTTP/1.1 404 \r\nAllow: GET\r\n\r\n{}"))
        .hasSize(1);
  }

  @Test
  void anAnswerBelongsToTheCommandsRightBeforeIt() {
    assertThat(Step.of("```sh\na\n```\n\nThen\n\n```sh\nb\n```\n\n```json\n{}\n```\n"))
        .containsExactly(new Step("a\n", "", ""), new Step("b\n", "json", "{}\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of("```sh\na\n```\n\nAnswers\n\n```json\n{}\n```\n"));
  }

  private static Iterable<String> differences(String shown, String answer) {
    return ShownAnswer.differences(
        new Step("", "json", shown.replace('`', '"')), answer.replace('`', '"'));
  }
}
