package io.github.fluentsupportkit.contract.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRulesTest {

  private static final Path SOURCES = Path.of("src/main/resources/fluent-support");

  @Test
  void noFileOfTheContractLooksLikeJson() {
    assertThat(FileRules.filesThatLookLikeJson(SOURCES)).isEmpty();
  }

  @Test
  void noFileOfTheContractIsTooLongToRead() {
    assertThat(SOURCES.resolve("openapi.yaml")).exists();
    assertThat(FileRules.longFiles(SOURCES)).isEmpty();
  }

  @Test
  void aFileThatBeginsWithABraceIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("good.yaml"), "Tag: {type: object}\n");
    Files.writeString(folder.resolve("bad.yaml"), "\n{\"Tag\": {}}\n");

    assertThat(FileRules.filesThatLookLikeJson(folder))
        .containsExactly("bad.yaml begins with a brace");
  }

  @Test
  void aLongFileIsFoundUnlessItHoldsExamples(@TempDir Path folder) throws IOException {
    Path examples = Files.createDirectories(folder.resolve("tags/examples"));
    Files.writeString(folder.resolve("tags/good.yaml"), "- a\n".repeat(300));
    Files.writeString(folder.resolve("tags/bad.yaml"), "- a\n".repeat(301));
    Files.writeString(examples.resolve("add.yaml"), "- a\n".repeat(301));

    assertThat(FileRules.longFiles(folder)).containsExactly("tags/bad.yaml has 301 lines");
  }
}
