package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.report.Comparison;
import io.github.fluentsupportkit.conformance.report.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "compare",
    description =
        "Compares the JSON reports of two runs: findings that are new, gone and the same.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:nothing got worse", "1:there are new findings", "2:wrong usage"})
final class CompareCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BEFORE", index = "0", description = "The report of the first run.")
  private Path before = Path.of("");

  @Parameters(paramLabel = "AFTER", index = "1", description = "The report of the second run.")
  private Path after = Path.of("");

  private final Session session;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try {
      boolean worse = Comparison.of(before, after)
          .print(new Style(session.surroundings().colour(false)), session.out());
      return worse ? ExitCode.FINDINGS : ExitCode.OK;
    } catch (IOException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
  }
}
