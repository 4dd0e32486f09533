package io.github.fluentsupportkit.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "one | <p>one</p>~",
        "one~~two | <p>one</p>~<p>two</p>~",
        "one~two | <p>one~two</p>~",
        "one~ ~~two | <p>one</p>~<p>two</p>~",
        "<p>one</p> | <p>one</p>~",
        "<p>one</p><p>two</p> | <p>one</p>~<p>two</p>~",
        "a<div>b</div>c | <p>a</p>~<div>b</div>~<p>c</p>~",
        "a<hr>b | <p>a</p>~<hr>~<p>b</p>~",
        "<b>a</b> | <p><b>a</b></p>~",
        "<pre>a~~b</pre> | <pre>a~~b</pre>~",
        "`` | ``",
        "` ~ ` | ``"
      })
  void paragraphsArePutWhereThereAreNone(String text, String paragraphs) {
    String read = text == null ? "" : text.replace('~', '\n');

    assertThat(Paragraphs.of(read))
        .isEqualTo(paragraphs == null ? "" : paragraphs.replace('~', '\n'));
  }

  @Test
  void fourTimesThePreformattedBlocksTakeAboutFourTimesTheTime() {
    String block = "<pre>$1 \\ x</pre>";

    assertThat(Paragraphs.of(block + block)).isEqualTo(block + "\n" + block + "\n");
    long few = nanos(() -> Paragraphs.of(block.repeat(10_000)));
    long many = nanos(() -> Paragraphs.of(block.repeat(40_000)));
    assertThat((double) many / few).isLessThan(10);
  }

  private static long nanos(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  @ParameterizedTest
  @CsvSource({"plain, 0", "<b><i>x</i></b><b>y</b>, 2", "<p><p><br><li>, 0", "</b><b>, 1"})
  void theDepthOfTagsIsCounted(String html, int depth) {
    assertThat(Nesting.of(html)).isEqualTo(depth);
  }

  @Test
  void linesOfWindowsAreLines() {
    assertThat(Paragraphs.of("a\r\n\r\nb")).isEqualTo("<p>a</p>\n<p>b</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Slack integration? | slack-integration",
        "Über Größe & Maß | uber-grose-mas",
        "a - b -- c | a-b-c",
        "/etc/passwd ../x | etc-passwd-x",
        "&amp; &lt;b&gt; | b",
        "Smørrebrød æ Łódź | smorrebrod-ae-lodz",
        "日本 | %e6%97%a5%e6%9c%ac",
        "😀 | ``",
        "--- | ``",
        "snake_case 42 | snake_case-42"
      })
  void aSlugIsAPartOfAnAddress(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }

  @Test
  void aSlugEndsWithAWholeCode() {
    assertThat(Slug.of("日".repeat(100))).hasSize(198).endsWith("%e6%97%a5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a & b | a & b",
        "<b>a</b> & b | a & b",
        "<b>a</b> &lt; b | a &lt; b",
        "a<script>x</script> | a",
        "<<b>a</b> | &lt;a"
      })
  void plainTextHasNoTags(String text, String plain) {
    assertThat(PlainText.of(text)).isEqualTo(plain);
  }

  @Test
  void plainTextIsOnOneLine() {
    assertThat(PlainText.of(" a\n\tb \r\n")).isEqualTo("a b");
  }
}
