package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.files.PageFiles;
import java.nio.file.Path;
import java.util.List;
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
    return new Content(PageFiles.guide(guide), List.of(), List.of(), PageFiles.kit(kit), List.of());
  }

  List<Page> pages() {
    return Stream.of(guide, operations, differences, kit).flatMap(List::stream).toList();
  }
}
