package io.github.fluentsupportkit.typescript;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.fluentsupportkit.typescript.Tools.Finished;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** Tests that Node runs, as tests of JUnit. */
final class NodeTests {

  private static final Path FOLDER = Path.of("src", "test", "javascript");

  /** A line of the Test Anything Protocol for a test that is in no other, and why it was left out. */
  private static final Pattern RESULT =
      Pattern.compile("(?m)^(not )?ok \\d+ - (.*?)(?: # SKIP (.*))?$");

  private NodeTests() {}

  /**
   * Leaves tests out where something is missing, and says what; on a CI server they fail.
   *
   * <p>One test stands for them, because a factory that gives up itself is in no report.
   */
  static Stream<DynamicTest> unless(@Nullable String missing, Callable<Stream<DynamicTest>> tests)
      throws Exception {
    if (missing == null) {
      return tests.call();
    }
    return Stream.of(DynamicTest.dynamicTest(missing, () -> {
      if (Tools.areRequired()) {
        fail(missing);
      }
      abort(missing);
    }));
  }

  /** Runs the tests of a file, and makes of each one that has passed or failed already. */
  static Stream<DynamicTest> of(String file, Map<String, String> environment) {
    Finished node = Tools.run(
        Path.of("."),
        environment,
        "node",
        "--test",
        "--test-reporter=tap",
        FOLDER.resolve(file).toString());
    List<DynamicTest> tests = new ArrayList<>();
    Matcher results = RESULT.matcher(node.output());
    while (results.find()) {
      boolean failed = results.group(1) != null;
      String skipped = results.group(3);
      tests.add(DynamicTest.dynamicTest(results.group(2), () -> {
        if (failed) {
          fail(node.output());
        }
        if (skipped != null) {
          abort(skipped);
        }
      }));
    }
    if (tests.isEmpty() || node.code() != 0 && !node.output().contains("\nnot ok")) {
      tests.add(DynamicTest.dynamicTest(file, () -> fail(node.output())));
    }
    return tests.stream();
  }
}
