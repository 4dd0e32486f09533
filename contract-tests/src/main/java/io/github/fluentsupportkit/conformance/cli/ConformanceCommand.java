package io.github.fluentsupportkit.conformance.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "fluent-support-conformance",
    description = "Judges any server of the Fluent Support REST API by its contract.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    usageHelpAutoWidth = true,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nFirst steps:%n",
    footer = {
      "  fluent-support-conformance run --user admin \\",
      "    --base-url https://shop.example/wp-json/fluent-support/v2",
      "  fluent-support-conformance COMMAND --help"
    })
final class ConformanceCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: run, judge, list, compare or clean");
  }
}
