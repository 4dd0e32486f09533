package io.github.fluentsupportkit.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write, on its way in and out again. */
@OnBothDatabases
class WrittenTextTest {

  private final Desk desk;

  WrittenTextTest(Desk desk) {
    this.desk = desk;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain text | plain text",
        "a & b < c > d | a &amp; b &lt; c &gt; d",
        "&lt;script&gt;alert(1)&lt;/script&gt; | &lt;script&gt;alert(1)&lt;/script&gt;",
        "emoji 😀 und Ümläute 漢字 | emoji 😀 und Ümläute 漢字",
        "x<script>alert(1)</script>y | xy",
        "x<SCRIPT src=//evil.test></SCRIPT>y | xy",
        "x<scr<script>ipt>alert(1)</scr</script>ipt> | xipt&gt;alert(1)ipt&gt;",
        "<p onclick=evil()>p</p> | <p>p</p>",
        "<img src=x onerror=alert(1)> | <img src=\"x\">",
        "<a href=\"javascript:alert(1)\">l</a> | <a>l</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">l</a> | <a>l</a>",
        "<a href=\" &#106;avascript:alert(1)\">l</a> | <a>l</a>",
        "<a href=\"java&#9;script:alert(1)\">l</a> | <a>l</a>",
        "<a href=\"java&NewLine;script:alert(1)\">l</a> | <a>l</a>",
        "<a href=\"vbscript:x\">l</a> | <a>l</a>",
        "<a href=\"data:text/html,<script>x</script>\">l</a> | <a>l</a>",
        "<img src=\"data:image/svg+xml;base64,AAAA\"> | <img>",
        "<a href=\"https://example.test/?a=1&amp;b=2\">l</a> | <a href=\"https://example.test/?a=1&amp;b=2\">l</a>",
        "<a href=\"/relative\">l</a> | <a href=\"/relative\">l</a>",
        "<a href=\"mailto:a@example.test\">l</a> | <a href=\"mailto:a@example.test\">l</a>",
        "<p style=\"color: red; margin: 0\">p</p> | <p style=\"color: red; margin: 0\">p</p>",
        "<p style=\"background:url(//evil.test/x)\">p</p> | <p>p</p>",
        "<p style=\"background:u\\72l(//evil.test)\">p</p> | <p>p</p>",
        "<p style=\"width:expression(alert(1))\">p</p> | <p>p</p>",
        "<svg onload=alert(1)><circle/></svg>x | x",
        "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math> | x",
        "<iframe src=//evil.test></iframe>x | x",
        "<form action=//evil.test><input name=a></form>x | x",
        "<style>p{color:red}</style>x | x",
        "<object data=x></object><embed src=x>x | x",
        "<b>bold <i>both</i></b> | <b>bold <i>both</i></b>",
        "<b>open | <b>open</b>",
        "<!-- c -->x<![CDATA[y]]> | xy",
        "<base href=//evil.test>x<meta http-equiv=refresh content=0> | x",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>x | <p title=\"&lt;/noscript&gt;&lt;img src=x onerror=alert(1)&gt;\">x</p>",
        "<table border=\"1\"><tbody><tr><td style=\"padding: 4px\" bgcolor=\"#fff\" valign=\"top\">c</td></tr></tbody></table> "
            + "| <table border=\"1\"><tbody><tr><td style=\"padding: 4px\" bgcolor=\"#fff\" valign=\"top\">c</td></tr></tbody></table>",
        "<ul><li>a</li></ul><blockquote>q</blockquote><pre>p</pre> | <ul><li>a</li></ul><blockquote>q</blockquote><pre>p</pre>"
      })
  void contentKeepsItsFormAndLosesWhatRuns(String sent, String kept) {
    Answer opened = desk.admin()
        .post("/tickets", Map.of("ticket", Map.of("customer_id", 3, "title", "T", "content", sent)))
        .ok();
    String content = opened.text("/ticket/content");

    assertThat(content).isEqualTo(kept);
    assertThat(Html.sanitised(content)).as("again").isEqualTo(content);
    String shown = desk.ticket(opened.number("/ticket/id")).text("/ticket/content");
    assertThat(Html.sanitised(shown)).as("as it is shown").isEqualTo(shown.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain | plain",
        "a & b | a & b",
        "a < b | a &lt; b",
        "1 &lt; 2 | 1 &lt; 2",
        "<b>Bold</b> title <script>x</script> | Bold title",
        "&lt;b&gt; | &lt;b&gt;",
        "two  blanks | two blanks",
        "emoji 😀 | emoji 😀",
        "\"quotes\" 'both' | \"quotes\" 'both'"
      })
  void aTitleLosesItsTags(String sent, String kept) {
    assertThat(desk.ticket(desk.opened(sent, Map.of("content", "C"))).text("/ticket/title"))
        .isEqualTo(kept);
  }

  @Test
  void longTextsAreKeptAsFarAsTheyFit() {
    String content = "ä".repeat(500_000);
    assertThat(desk.ticket(desk.opened("Long", Map.of("content", content))).text("/ticket/content"))
        .isEqualTo("<p>" + content + "</p>\n");

    String path = "/customer-portal/tickets";
    assertThat(desk.admin()
            .post(path, Map.of("title", "T", "content", "x".repeat(1_000_001)))
            .is(422)
            .text("/content/max"))
        .isNotBlank();
    desk.admin().post(path, Map.of("title", "t".repeat(190), "content", "C")).ok();
    assertThat(desk.admin()
            .post(path, Map.of("title", "t".repeat(191), "content", "C"))
            .is(422)
            .text("/title/max"))
        .isNotBlank();
  }

  @Test
  void tagsThatNestTooDeeplyAreRefused() {
    desk.ticket(desk.opened("Deep", Map.of("content", "<div>".repeat(500) + "x")));

    assertThat(desk.admin()
            .post(
                "/customer-portal/tickets",
                Map.of("title", "Deeper", "content", "<div>".repeat(100_000) + "x"))
            .is(422)
            .text("/content/max"))
        .contains("500 tags deep");
  }
}
