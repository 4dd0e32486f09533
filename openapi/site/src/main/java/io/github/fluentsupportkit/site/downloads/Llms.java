package io.github.fluentsupportkit.site.downloads;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.site.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes by the proposal for {@code llms.txt}: a title, a summary, and sections of links to Markup. */
final class Llms {

  private Llms() {}

  static String index(Contract contract, Map<String, List<Page>> sections) {
    return head(contract)
        + sections.entrySet().stream()
            .map(section -> "\n## " + section.getKey() + "\n\n" + links(section.getValue()))
            .collect(Collectors.joining())
        + "\n## Optional\n\n"
        + "- [Contract as YAML](contract/openapi.yaml): all of the API in OpenAPI 3.1\n"
        + "- [Contract as JSON](contract/openapi.json): the same for programs\n"
        + "- [Deviations as JSON](contract/deviations.json): where documentation and releases differ\n"
        + "- [Everything in one file](llms-full.txt): all pages above\n";
  }

  static String full(Contract contract, Map<String, List<Page>> sections, MarkdownFiles files) {
    return head(contract)
        + sections.values().stream()
            .flatMap(List::stream)
            .map(page -> "\n---\n\n" + files.markdown(page))
            .collect(Collectors.joining());
  }

  private static String head(Contract contract) {
    return "# " + contract.document().at("/info/title").asString()
        + "\n\n> "
        + contract.document().at("/info/summary").asString()
        + "\n\nAll paths are below `https://YOUR-SITE" + Contract.BASE_PATH
        + "`. Requests carry HTTP Basic with a user name and an application password.\n";
  }

  private static String links(List<Page> pages) {
    return pages.stream()
        .map(page -> "- [" + page.title() + "](" + page.path() + ".md): " + page.summary() + "\n")
        .collect(Collectors.joining());
  }
}
