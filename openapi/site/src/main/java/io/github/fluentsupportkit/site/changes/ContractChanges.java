package io.github.fluentsupportkit.site.changes;

import static io.github.fluentsupportkit.site.writing.Markup.code;
import static io.github.fluentsupportkit.site.writing.Markup.text;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.site.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history of the contract: its published versions, what changed from each to the next, and what may break. */
public final class ContractChanges {

  private static final String DECLARATIONS = "breaking.yaml";
  private static final Comparator<Contract> BY_VERSION =
      Comparator.comparing(contract -> ModuleDescriptor.Version.parse(contract.version()));

  private final List<Contract> published;
  private final Contract current;
  private final List<Declared> declared;

  private ContractChanges(List<Contract> published, Contract current, List<Declared> declared) {
    this.published = published;
    this.current = current;
    this.declared = declared;
  }

  /**
   * Reads the history.
   *
   * @param folder with a file for each published version, at least one, and the breaking changes that are meant
   * @param current the contract as it is now
   */
  public static ContractChanges read(Path folder, Contract current) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Contract> published = files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(DECLARATIONS))
          .map(Contract::read)
          .sorted(BY_VERSION)
          .toList();
      return new ContractChanges(published, current, Declared.read(folder.resolve(DECLARATIONS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes since the newest published version that break clients, and that nobody declared. */
  public List<String> undeclared() {
    return breaking().filter(name -> reason(newest().version(), name).isEmpty()).toList();
  }

  /** Changes that somebody declared as breaking since the newest published version, and that are not there. */
  public List<String> needless() {
    List<String> breaking = breaking().toList();
    return declared.stream()
        .filter(one -> one.since().equals(newest().version()))
        .map(Declared::change)
        .filter(change -> !breaking.contains(change))
        .toList();
  }

  /** The page that tells it, the newest first. */
  public Page page() {
    List<String> sections = new ArrayList<>();
    List<Contract> all = new ArrayList<>(published);
    all.add(current);
    sections.add("## " + published.get(0).version() + "\n\nThe first published version.\n");
    for (int i = 1; i < all.size(); i++) {
      boolean isPublished = i < published.size();
      String heading = isPublished ? all.get(i).version() : "Not published yet";
      sections.add(0, "## " + heading + "\n\n" + section(all.get(i - 1), all.get(i)));
    }
    return new Page(
        "changes",
        "Changes of the contract",
        "What changed from version to version, found by comparing the contracts.",
        String.join("\n", sections));
  }

  private String section(Contract before, Contract after) {
    List<Change> changes = Comparison.of(before, after);
    if (changes.isEmpty()) {
      return "Nothing that programs could notice has changed since " + before.version() + ".\n";
    }
    Map<String, List<Change>> byOperation = changes.stream()
        .collect(Collectors.groupingBy(Change::operation, TreeMap::new, Collectors.toList()));
    StringBuilder markdown = new StringBuilder();
    byOperation.forEach((operation, own) -> markdown
        .append(code(operation))
        .append("\n\n")
        .append(own.stream()
            .map(change -> line(before.version(), change))
            .collect(Collectors.joining()))
        .append('\n'));
    return markdown.toString();
  }

  private String line(String since, Change change) {
    return "- " + text(change.text())
        + (change.breaking() ? " – **breaks clients**. " + text(reason(since, change.name())) : "")
        + "\n";
  }

  private String reason(String since, String change) {
    return declared.stream()
        .filter(one -> one.since().equals(since) && one.change().equals(change))
        .map(Declared::reason)
        .findFirst()
        .orElse("");
  }

  private Stream<String> breaking() {
    return Comparison.of(newest(), current).stream().filter(Change.BREAKS).map(Change::name);
  }

  private Contract newest() {
    return published.get(published.size() - 1);
  }
}
