package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.engine.Conformance;
import io.github.fluentsupportkit.conformance.engine.Listener;
import io.github.fluentsupportkit.conformance.engine.Selection;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.recorded.RecordedTraffic;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Words;
import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "judge",
    description =
        "Judges recorded traffic, without a server: a HAR file of a browser, or JSON lines as the evidence has them.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything conforms",
      "1:there are findings",
      "2:wrong usage, or nothing could be checked"
    })
final class JudgeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The recording.")
  private Path file = Path.of("");

  @Mixin
  private ToleranceOptions tolerance = new ToleranceOptions();

  @Mixin
  private SelectionOptions selection = new SelectionOptions();

  @Mixin
  private OutputOptions output = new OutputOptions();

  private final Session session;

  JudgeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Contract contract = Contract.bundled();
    List<About> checks = Session.checks(contract);
    Selection selected = selection.selection(contract, checks);
    String release = tolerance.release();
    output.check();
    RecordedTraffic traffic = read();
    Verdict verdict = new Conformance(Listener.silent())
        .judge(
            String.valueOf(file.getFileName()),
            traffic.steps(),
            selected,
            release,
            tolerance.baseline().fingerprints());
    if (traffic.passedOver() > 0) {
      session
          .err()
          .println(Words.count(traffic.passedOver(), "entry").replace("entrys", "entries") + " of "
              + file + " are no whole answers of the API.");
    }
    Report report = new Report(verdict, contract, Redaction.none());
    output.tell(report, session.surroundings(), session.out());
    tolerance.afterwards(report, session.err());
    return ExitCode.of(report);
  }

  private RecordedTraffic read() {
    try {
      return RecordedTraffic.read(file);
    } catch (IOException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
  }
}
