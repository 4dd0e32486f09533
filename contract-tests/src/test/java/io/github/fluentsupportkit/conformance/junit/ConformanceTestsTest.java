package io.github.fluentsupportkit.conformance.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fluentsupportkit.mock.MockServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ConformanceTestsTest {

  @Test
  void everyCheckIsATestThatPassesFailsOrSaysWhyItCouldNot(@TempDir Path folder) {
    try (MockServer mock = MockServer.builder().scenario("malformed-body").start()) {
      List<DynamicTest> tests = ConformanceTests.of(mock.baseUrl(), "admin", "secret")
          .stateless()
          .reports(folder)
          .tests()
          .toList();

      List<String> failed = new ArrayList<>();
      List<String> aborted = new ArrayList<>();
      for (DynamicTest test : tests) {
        try {
          test.getExecutable().execute();
        } catch (TestAbortedException e) {
          aborted.add(test.getDisplayName() + " " + e.getMessage());
        } catch (Throwable e) {
          failed.add(test.getDisplayName() + " " + e.getMessage());
        }
      }
      assertThat(failed)
          .anySatisfy(f -> assertThat(f)
              .startsWith("responses.json: ")
              .contains("listTickets", "curl -i -u \"$ADMINISTRATOR\""));
      assertThat(aborted).anySatisfy(a -> assertThat(a).contains("--allow-writes"));
      assertThat(tests.get(tests.size() - 1).getDisplayName())
          .isEqualTo("The run leaves nothing behind.");
      assertThat(folder.resolve("report.html")).exists();
    }
  }

  @Test
  void aServerThatIsNotThereFailsAtOnce() {
    assertThatThrownBy(
            () -> ConformanceTests.of("http://127.0.0.1:1/x", "a", "secret").tests())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cannot be reached");
  }
}
