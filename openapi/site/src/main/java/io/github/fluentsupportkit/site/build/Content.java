package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.changes.ContractChanges;
import io.github.fluentsupportkit.site.collection.PostmanCollection;
import io.github.fluentsupportkit.site.downloads.Downloads;
import io.github.fluentsupportkit.site.files.PageFiles;
import io.github.fluentsupportkit.site.ledger.LedgerPages;
import io.github.fluentsupportkit.site.operations.OperationPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that the site says, from wherever it comes.
 *
 * @param guide how the API is used
 * @param operations the operations as text, behind a list of them, and how they changed
 * @param differences the ledger, operation by operation
 * @param kit the kit's own documentation
 * @param assets files for programs
 */
record Content(
    List<Page> guide,
    List<Page> operations,
    List<Page> differences,
    List<Page> kit,
    List<Asset> assets) {

  private static final String KIT = "kit/";
  private static final String SAMPLE_REPORT = "sample-report.html";

  /**
   * Reads and writes all of it.
   *
   * @param contract what the site is about
   * @param sources the folder of what only the site has: the guide and the published versions of the contract
   * @param kit the folder of the kit's own documentation
   */
  static Content of(Contract contract, Path sources, Path kit) throws IOException {
    Ledger ledger = Ledger.bundled();
    Map<String, List<Page>> sections = new LinkedHashMap<>();
    sections.put("Guide", PageFiles.guide(sources.resolve("main/guide")));
    List<Page> operations = new ArrayList<>(OperationPages.of(contract, ledger));
    operations.add(ContractChanges.read(sources.resolve("versions"), contract).page());
    sections.put("Operations", operations);
    sections.put("Differences", LedgerPages.of(contract, ledger));
    sections.put("The kit", PageFiles.kit(kit));
    List<Asset> assets = new ArrayList<>(Downloads.of(contract, sections));
    assets.add(PostmanCollection.of(contract));
    assets.add(new Asset(KIT + SAMPLE_REPORT, Files.readAllBytes(kit.resolve(SAMPLE_REPORT))));
    List<List<Page>> pages = List.copyOf(sections.values());
    return new Content(pages.get(0), pages.get(1), pages.get(2), pages.get(3), assets);
  }

  List<Page> pages() {
    return Stream.of(guide, operations, differences, kit).flatMap(List::stream).toList();
  }
}
