package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.report.Baseline;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is tolerated. */
final class ToleranceOptions {

  @Option(
      names = "--release",
      paramLabel = "RELEASE",
      description = "Tolerate what is known of this release, such as 2.0.1.")
  private String release = "";

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Tolerate the findings in this file, so that only new ones fail.")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write the findings of this run to a file for --baseline.")
  private @Nullable Path written;

  /** The release that the server is said to be; empty if nobody said. */
  String release() {
    List<String> known = Ledger.bundled().releases();
    if (!release.isEmpty() && !known.contains(release)) {
      throw CommandFailure.usage(
          "Nothing is known of release " + release + ", but of " + String.join(", ", known));
    }
    return release;
  }

  /** What was accepted before. */
  Baseline baseline() {
    try {
      return baseline == null ? Baseline.EMPTY : Baseline.read(baseline);
    } catch (IOException e) {
      throw CommandFailure.usage("--baseline: " + e.getMessage());
    }
  }

  /** Says what has changed since then, and keeps what was found if that is wanted. */
  void afterwards(Report report, PrintWriter err) {
    long gone = baseline().gone(report);
    if (gone > 0) {
      err.println("The baseline accepts " + gone + " that did not show up; --write-baseline FILE"
          + " makes one without.");
    }
    if (written != null) {
      try {
        Baseline.of(report).write(written);
      } catch (IOException e) {
        throw CommandFailure.usage("--write-baseline: " + written + " cannot be written");
      }
    }
  }
}
