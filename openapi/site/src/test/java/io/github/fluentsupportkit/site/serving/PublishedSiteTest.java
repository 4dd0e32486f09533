package io.github.fluentsupportkit.site.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedSiteTest {

  private final PublishedSite site = new PublishedSite(
      new ServedBy("Nadia's \"desk\"", "http://127.0.0.1:1", "nadia", "</script>é"));

  @ParameterizedTest
  @CsvSource({
    "index.html, text/html; charset=UTF-8",
    "reference.html, text/html; charset=UTF-8",
    "assets/frame.css, text/css; charset=UTF-8",
    "assets/scalar.js, text/javascript; charset=UTF-8",
    "assets/mark.svg, image/svg+xml",
    "contract/openapi.json, application/json; charset=UTF-8",
    "contract/openapi.yaml, application/yaml; charset=UTF-8",
    "llms.txt, text/plain; charset=UTF-8"
  })
  void aFileIsAnsweredAsItWasBuiltWithItsType(String file, String type) throws IOException {
    SiteAnswer answer = get("/docs/" + file);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("Content-Type", type);
    assertThat(answer.body()).isEqualTo(Files.readAllBytes(Path.of("target/site", file)));
  }

  @Test
  void theFolderIsItsFirstPageAndWithoutItsSlashLeadsThere() {
    assertThat(get("/docs/").body()).isEqualTo(get("/docs/index.html").body());
    assertThat(get("/").status()).isEqualTo(302);
    assertThat(get("/").headers()).containsEntry("Location", "/docs/");
    assertThat(get("/docs").status()).isEqualTo(308);
    assertThat(get("/docs").headers()).containsEntry("Location", "/docs/");
  }

  @Test
  void whoTakesItZippedGetsItZipped() throws IOException {
    SiteAnswer zipped = answer("/docs/assets/scalar.js", null, "br, gzip");
    SiteAnswer plain = get("/docs/assets/scalar.js");

    assertThat(zipped.headers()).containsEntry("Content-Encoding", "gzip");
    assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertThat(in.readAllBytes()).isEqualTo(plain.body());
    }
  }

  @Test
  void whoHasItAlreadyDoesNotGetItAgain() {
    String etag = String.valueOf(get("/docs/index.html").headers().get("ETag"));

    SiteAnswer again = answer("/docs/index.html", "\"other\", " + etag, null);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(answer("/docs/reference.html", etag, null).status()).isEqualTo(200);
  }

  @Test
  void aPageMayAskItsOwnServerForThingsAndNobodyElse() {
    assertThat(get("/docs/reference.html").headers().get("Content-Security-Policy"))
        .contains("default-src 'none'", "connect-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("http:", "https:", "*");
    assertThat(get("/docs/index.html").headers().get("Content-Security-Policy"))
        .contains("default-src 'none'", "connect-src 'self';")
        .doesNotContain("http:", "https:", "*", "'unsafe-inline'");
    assertThat(get("/docs/contract/openapi.json").headers())
        .containsEntry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .containsEntry("X-Content-Type-Options", "nosniff");
  }

  @Test
  void theConsoleIsToldWhoServesItWhateverTheirName() {
    assertThat(new String(get("/docs/assets/served-by.js").body(), StandardCharsets.UTF_8))
        .isEqualTo(
            "globalThis.servedBy = {name: \"Nadia's \\u0022desk\\u0022\", usual: \"http://127.0.0.1:1\", user: \"nadia\","
                + " password: \"</script>\\u00e9\"};\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/docs/../site.list",
        "/docs/%2e%2e/site.list",
        "/docs/..\\site.list",
        "/docs//index.html",
        "/docs/./index.html",
        "/docs/index.html/",
        "/docs/index.html.gz",
        "/docs/kit",
        "/docs/\0",
        "/docs/../../java/lang/Object.class",
        "/docs/INDEX.HTML",
        "/docsindex.html",
        "//",
        ""
      })
  void whatTheBuildDidNotListIsNotThere(String path) {
    assertThat(site.answer(path, name -> null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs/guide.html", "/docs/kit/", "/docs/../site.list", "/docs/a/b/c"})
  void whoReadsPagesIsToldSoOnOneThatLeadsToTheOthers(String path) {
    Map<String, String> asked =
        Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8", "If-None-Match", "*");

    SiteAnswer answer = site.answer(path, asked::get).orElseThrow();

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.headers())
        .containsEntry("Content-Type", "text/html; charset=UTF-8")
        .containsEntry("Vary", "Accept, Accept-Encoding")
        .doesNotContainKey("ETag");
    Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    assertThat(page.select("h1").text()).isEqualTo("There is no such page");
    assertThat(page.select("[href]:not([href^=#])").eachAttr("href"))
        .contains("/docs/index.html")
        .allSatisfy(address -> assertThat(get(address).status()).isEqualTo(200));
    assertThat(page.select("[src]").eachAttr("src"))
        .isNotEmpty()
        .allSatisfy(address -> assertThat(get(address).status()).isEqualTo(200));
    assertThat(answer.headers().get("Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void whatIsNoPartOfTheSiteIsNotToldOnAPageOfIt() {
    assertThat(site.answer("/wp-json/", name -> "text/html")).isEmpty();
    assertThat(site.answer("/docsindex.html", name -> "text/html")).isEmpty();
  }

  private SiteAnswer get(String path) {
    return answer(path, null, null);
  }

  private SiteAnswer answer(String path, @Nullable String known, @Nullable String encodings) {
    Map<String, @Nullable String> asked = new HashMap<>();
    asked.put("If-None-Match", known);
    asked.put("Accept-Encoding", encodings);
    asked.put("Accept", "*/*");
    return site.answer(path, asked::get).orElseThrow();
  }
}
