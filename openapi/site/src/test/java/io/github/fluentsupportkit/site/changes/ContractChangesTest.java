package io.github.fluentsupportkit.site.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class ContractChangesTest {

  private static final Path VERSIONS = Path.of("src/versions");
  private static final Contract CONTRACT = Contract.bundled();
  private static final String GONE = "DELETE /customers/{customer_id}: the operation is gone";

  @TempDir
  private Path folder;

  @Test
  void theContractBreaksNothingThatIsNotDeclared() {
    ContractChanges changes = ContractChanges.read(VERSIONS, CONTRACT);

    assertThat(changes.undeclared())
        .as("Breaking changes. If they are meant, declare them in src/versions/breaking.yaml")
        .isEmpty();
    assertThat(changes.needless()).as("Declared, but not there").isEmpty();
  }

  @Test
  void aChangeThatBreaksIsFoundUnlessItIsDeclared() throws IOException {
    publish("1.0.0", CONTRACT);
    declare("[]");
    assertThat(ContractChanges.read(folder, withoutDelete()).undeclared()).containsExactly(GONE);

    declare("- {since: 1.0.0, change: '" + GONE + "', reason: Nobody used it.}");
    ContractChanges declared = ContractChanges.read(folder, withoutDelete());
    assertThat(declared.undeclared()).isEmpty();
    assertThat(declared.needless()).isEmpty();
    assertThat(declared.page().markdown())
        .contains("- the operation is gone – **breaks clients**. Nobody used it.");
  }

  @Test
  void whatIsDeclaredAndNotThereIsFound() throws IOException {
    publish("1.0.0", CONTRACT);
    declare("- {since: 1.0.0, change: '" + GONE + "', reason: Nobody used it.}");

    assertThat(ContractChanges.read(folder, CONTRACT).needless()).containsExactly(GONE);
  }

  @Test
  void aDeclarationNeedsAReason() throws IOException {
    publish("1.0.0", CONTRACT);
    declare("- {since: 1.0.0, change: '" + GONE + "'}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContractChanges.read(folder, CONTRACT))
        .withMessageContaining("reason");
  }

  @Test
  void versionsAreToldFromTheNewestToTheOldest() throws IOException {
    publish("1.2.0", CONTRACT);
    publish("1.10.0", withoutDelete());
    declare("[]");

    assertThat(ContractChanges.read(folder, withoutDelete()).page().markdown())
        .containsSubsequence(
            "## Not published yet",
            "Nothing that programs could notice has changed since 1.10.0.",
            "## 1.10.0",
            "`DELETE /customers/{customer_id}`",
            "## 1.2.0",
            "The first published version.");
  }

  private static Contract withoutDelete() {
    return Planted.changed(
        CONTRACT, "/paths/~1customers~1{customer_id}", path -> path.remove("delete"));
  }

  private void publish(String version, Contract contract) throws IOException {
    ObjectNode document = contract.document().deepCopy();
    ((ObjectNode) document.path("info")).put("version", version);
    Files.writeString(folder.resolve(version + ".yaml"), document.toString());
  }

  private void declare(String yaml) throws IOException {
    Files.writeString(folder.resolve("breaking.yaml"), yaml);
  }
}
