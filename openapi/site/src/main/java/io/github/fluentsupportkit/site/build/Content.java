package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.collection.PostmanCollection;
import io.github.fluentsupportkit.site.downloads.Downloads;
import io.github.fluentsupportkit.site.files.PageFiles;
import io.github.fluentsupportkit.site.ledger.LedgerPages;
import io.github.fluentsupportkit.site.operations.OperationPages;
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
 * @param operations the operations as text, behind a list of them
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

  static Content of(Contract contract, Path guide, Path kit) {
    Ledger ledger = Ledger.bundled();
    Map<String, List<Page>> sections = new LinkedHashMap<>();
    sections.put("Guide", PageFiles.guide(guide));
    sections.put("Operations", OperationPages.of(contract, ledger));
    sections.put("Differences", LedgerPages.of(contract, ledger));
    sections.put("The kit", PageFiles.kit(kit));
    List<Asset> assets = new ArrayList<>(Downloads.of(contract, sections));
    assets.add(PostmanCollection.of(contract));
    List<List<Page>> pages = List.copyOf(sections.values());
    return new Content(pages.get(0), pages.get(1), pages.get(2), pages.get(3), assets);
  }

  List<Page> pages() {
    return Stream.of(guide, operations, differences, kit).flatMap(List::stream).toList();
  }
}
