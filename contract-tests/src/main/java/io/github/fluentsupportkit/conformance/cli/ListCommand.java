package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.report.CheckList;
import io.github.fluentsupportkit.conformance.report.Style;
import io.github.fluentsupportkit.conformance.report.files.CheckAsJson;
import io.github.fluentsupportkit.contract.Contract;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    description = "Lists all checks: what they demand, how bad it is, why, and what they need.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true)
final class ListCommand implements Callable<Integer> {

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  private final Session session;

  ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<About> checks = Session.checks(Contract.bundled());
    if (json) {
      session.out().println(CheckAsJson.list(checks));
    } else {
      CheckList.print(checks, new Style(session.surroundings().colour(false)), session.out());
    }
    return ExitCode.OK;
  }
}
