package io.github.fluentsupportkit.conformance.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.report.Sample;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final String ATTACK =
      "</pre></script><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"a' href='javascript:b";

  @Test
  void aServerCannotPutElementsOrAttributesIntoThePage() {
    String page = HtmlReport.of(new Sample()
        .answered(
            Request.of("", "GET", "/" + ATTACK).with(ATTACK, ATTACK).header("X-" + "a", ATTACK),
            200,
            "{\"" + ATTACK.replace("\"", "\\\"") + "\":1}")
        .foundInWords("lists.total", ATTACK, ATTACK, ATTACK)
        .notChecked("state.kept", ATTACK)
        .gap(ATTACK, ATTACK)
        .leftover(ATTACK)
        .report());

    assertThat(page.split("<script>", -1)).hasSize(2);
    assertThat(page).doesNotContain("<img", "onclick=\"", "href='");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(Pattern.compile("href=\"(?!#)").matcher(page).find()).isFalse();
  }

  @Test
  void itLoadsNothingAndRunsOnlyItsOwnScript() throws Exception {
    String page = HtmlReport.of(Sample.full().report());

    String policy =
        first(page, "Content-Security-Policy\" content=\"([^\"]*)\"").replace("&#39;", "'");
    assertThat(policy)
        .contains("default-src 'none'")
        .contains("script-src 'sha256-" + hash(first(page, "(?s)<script>(.*?)</script>")) + "'")
        .contains("style-src 'sha256-" + hash(first(page, "(?s)<style>(.*?)</style>")) + "'");
    assertThat(page).doesNotContain(" style=", "src=", "@import", "url(", "onclick");
  }

  @Test
  void everyLinkLeadsSomewhere() {
    String page = HtmlReport.of(Sample.full().report());

    Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    while (link.find()) {
      assertThat(page).contains("id=\"" + link.group(1) + "\"");
    }
  }

  @Test
  void noIdIsThereTwice() {
    String page = HtmlReport.of(Sample.full().report());

    assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(r -> r.group(1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyElementEndsWhereItShould() {
    String page = HtmlReport.of(Sample.full().report())
        .replaceAll("(?s)<(style|script)>.*?</\\1>", "")
        .replaceAll("<(meta|input)\\b[^>]*>|<!DOCTYPE html>", "");

    Deque<String> open = new ArrayDeque<>();
    Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page);
    while (tag.find()) {
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else {
        assertThat(open.pop()).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void itTellsVerdictFindingsCoverageAndWhatWasNotChecked() {
    assertThat(HtmlReport.of(Sample.full().report()))
        .contains("<h1>Does not conform</h1>")
        .contains("<title>Does not conform: https://shop.example/wp-json/fluent-support/v2</title>")
        .contains("id=\"finding-print-of-lists.total\"")
        .contains("<dt>Expected</dt><dd>18</dd>")
        .contains("clear-text-credentials: Credentials in clear text are refused")
        .contains("<td class=\"cell seen\">1</td>")
        .contains("<td class=\"cell error\">1</td>")
        .contains("Needs permission to write (--allow-writes)")
        .contains("page-zero")
        .contains("Ticket 7 could not be deleted.");
  }

  @Test
  void bodiesAreShownWithoutLosingAnythingOfThem() {
    assertThat(Indented.of("{\"a\":1.10,\"a\":[ ],\"b\":{\"c\":\"x,{\\\"\"}}")).isEqualTo("""
            {
              "a": 1.10,
              "a": [],
              "b": {
                "c": "x,{\\""
              }
            }""");
    assertThat(Indented.of("]}\"cut")).contains("\"cut");
  }

  private static String first(String text, String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
