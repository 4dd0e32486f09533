package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.files.KitPage;
import io.github.fluentsupportkit.site.frame.Frame;
import io.github.fluentsupportkit.site.markdown.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The first page: what this is, and where each of its readers goes from here. */
final class StartPage {

  private final Contract contract;
  private final Content content;

  StartPage(Contract contract, Content content) {
    this.contract = contract;
    this.content = content;
  }

  private record Figure(int number, String text) {}

  private record Way(String href, String title, String text) {}

  private record Group(String title, List<Line> operations) {}

  private record Line(String href, String method, String path, String summary) {}

  String in(Frame frame) {
    return frame.special(
        "start",
        "index",
        "Fluent Support’s API, as it really is",
        "A reference that is proven against four releases of the product, a guide that starts at the"
            + " beginning, and two servers on your own machine to try it on.",
        Map.of(
            "first", address(content.guide(), "reference.html"),
            "figures", figures(),
            "sample", Markdown.render(sample(), link -> link).html(),
            "ways", ways(),
            "groups", groups()));
  }

  private List<Figure> figures() {
    Ledger ledger = Ledger.bundled();
    return List.of(
        new Figure(contract.operations().size(), "operations"),
        new Figure(ledger.releases().size(), "releases compared"),
        new Figure(ledger.deviations().size(), "known differences"));
  }

  /** A request to the mock and the beginning of its answer, both as the contract has them. */
  private String sample() {
    SampleAnswer answer = SampleAnswer.of(contract);
    return """
        ```sh
        curl -u any:thing \\
          http://127.0.0.1:4010%s/tickets/%s
        ```

        ```json
        %s
        ```
        """.formatted(Contract.BASE_PATH, answer.id(), answer.text());
  }

  private List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(
        address(content.guide(), "reference.html"),
        "Call the API for the first time",
        "From an application password to a closed ticket, with commands to copy."));
    KitPage.all()
        .forEach(
            page -> ways.add(new Way("kit/" + page.file() + ".html", page.task(), page.summary())));
    return ways;
  }

  private List<Group> groups() {
    Map<String, List<Line>> byTag = new LinkedHashMap<>();
    Set<String> texts = Set.copyOf(content.operations().stream().map(Page::path).toList());
    for (Operation operation : contract.operations()) {
      String text = "operations/" + operation.id();
      byTag
          .computeIfAbsent(tag(operation), tag -> new ArrayList<>())
          .add(new Line(
              texts.contains(text) ? text + ".html" : "reference.html",
              operation.method(),
              operation.path().toString(),
              operation.summary()));
    }
    return byTag.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private String tag(Operation operation) {
    return contract
        .document()
        .path("paths")
        .path(operation.path().toString())
        .path(operation.method().toLowerCase(Locale.ROOT))
        .path("tags")
        .path(0)
        .asString("Other");
  }

  private static String address(List<Page> pages, String otherwise) {
    return pages.isEmpty() ? otherwise : pages.get(0).path() + ".html";
  }
}
