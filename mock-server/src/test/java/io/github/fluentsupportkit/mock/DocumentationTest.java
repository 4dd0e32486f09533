package io.github.fluentsupportkit.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.scenarios.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentationTest {

  private static final Path PAGE = Path.of("../docs/mock-server.md");
  private static final Path EXAMPLE =
      Path.of("src/test/java/io/github/fluentsupportkit/mock/TicketInboxExampleTest.java");

  @Test
  void thePageShowsTheExampleThatIsCompiled() throws IOException {
    String source = Files.readString(EXAMPLE);
    assertThat(Files.readString(PAGE))
        .contains(source.substring(source.indexOf("@ExtendWith")).strip());
  }

  @Test
  void thePageNamesEveryScenario() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(Scenarios.all(1).keySet())
        .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
  }
}
