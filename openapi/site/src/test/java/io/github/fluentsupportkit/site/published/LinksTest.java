package io.github.fluentsupportkit.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LinksTest {

  private final Map<Path, Document> read = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> everyLinkOfAPageLeadsToAFileAndToAnAnchorInIt() {
    return BuiltSite.pages().stream()
        .map(page -> DynamicTest.dynamicTest(
            page,
            () -> assertThat(parsed(page).select("[href], [src]"))
                .isNotEmpty()
                .allSatisfy(element -> leadsSomewhere(page, element))));
  }

  @Test
  void theScriptsThatTheSiteIsWrittenWithAreAllInIt() {
    assertThat(BuiltSite.FOLDER.resolve("assets/served-by.js")).exists();
    assertThat(BuiltSite.FOLDER.resolve("assets/search-index.js")).exists();
  }

  private void leadsSomewhere(String page, Element element) throws IOException {
    String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
    if (address.matches("(https?|mailto):.*")) {
      assertThat(element.tagName()).as("%s to elsewhere", address).isEqualTo("a");
      return;
    }
    URI target = URI.create(BuiltSite.address(page)).resolve(address);
    Path file = Path.of(target.getPath());
    assertThat(file).as(address).isRegularFile();
    if (target.getFragment() != null
        && file.toString().endsWith(".html")
        && !file.endsWith("reference.html")) {
      assertThat(parsed(BuiltSite.FOLDER.relativize(file).toString())
              .getElementById(target.getFragment()))
          .as(address)
          .isNotNull();
    }
  }

  private Document parsed(String page) throws IOException {
    Path file = BuiltSite.FOLDER.resolve(page);
    Document known = read.get(file);
    if (known == null) {
      known = Jsoup.parse(Files.readString(file));
      read.put(file, known);
    }
    return known;
  }
}
