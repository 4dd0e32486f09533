package io.github.fluentsupportkit.site.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.Page;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DownloadsTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final Pattern LINK = Pattern.compile("^- \\[[^]]+]\\(([^)]+)\\): .+$");
  private static final List<Asset> ASSETS = Downloads.of(CONTRACT, sections());

  @Test
  void theIndexForLanguageModelsHasTheProposedForm() {
    List<String> lines = text("llms.txt").lines().toList();

    assertThat(lines.get(0)).startsWith("# ");
    assertThat(lines.get(2)).startsWith("> ");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("## "))
        .containsExactly("## Guide", "## Operations", "## Optional");
    assertThat(lines.subList(lines.indexOf("## Guide"), lines.size()))
        .allMatch(line ->
            line.isEmpty() || line.startsWith("## ") || LINK.matcher(line).matches());
  }

  @Test
  void everyLinkOfTheIndexLeadsToAFile() {
    assertThat(text("llms.txt").lines().map(LINK::matcher).filter(link -> link.matches()))
        .hasSize(6)
        .allSatisfy(link -> assertThat(ASSETS).extracting(Asset::path).contains(link.group(1)));
  }

  @Test
  void pagesLeadFromMarkdownToMarkdown() {
    assertThat(text("guide/one.md")).isEqualTo("""
            # One

            > The first.

            See [two](../operations/two.md#answers), [three](three.html), and
            [the web](https://example.com/two.html).
            """);
  }

  @Test
  void everythingIsInOneFileToo() {
    assertThat(text("llms-full.txt")).contains(text("guide/one.md"), text("operations/two.md"));
  }

  @Test
  void theContractIsThereAsOneFile() {
    assertThat(JsonMapper.shared().readTree(text("contract/openapi.json")))
        .isEqualTo(CONTRACT.document());
    assertThat(text("contract/openapi.yaml")).startsWith("openapi: ");
  }

  private static Map<String, List<Page>> sections() {
    Map<String, List<Page>> sections = new LinkedHashMap<>();
    sections.put("Guide", List.of(new Page("guide/one", "One", "The first.", """
                See [two](../operations/two.html#answers), [three](three.html), and
                [the web](https://example.com/two.html).
                """)));
    sections.put("Operations", List.of(new Page("operations/two", "Two", "The second.", "Text.")));
    return sections;
  }

  private static String text(String path) {
    return ASSETS.stream()
        .filter(asset -> asset.path().equals(path))
        .map(asset -> new String(asset.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
