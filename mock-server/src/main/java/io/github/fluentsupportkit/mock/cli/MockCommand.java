package io.github.fluentsupportkit.mock.cli;

import io.github.fluentsupportkit.contract.BrokenContractException;
import io.github.fluentsupportkit.mock.answers.Validation;
import io.github.fluentsupportkit.mock.scenarios.Scenarios;
import io.github.fluentsupportkit.mock.wire.CannotListenException;
import io.github.fluentsupportkit.mock.wire.RunningMock;
import io.github.fluentsupportkit.mock.wire.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: options turned into settings, and failures into one line and an exit code. */
@Command(
    name = "fluent-support-mock",
    description =
        "Answers the Fluent Support REST API as its contract says, without a help desk behind it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped, or printed what was asked for",
      "2:wrong usage",
      "3:cannot listen, most often because the port is in use",
      "4:the contract is broken"
    },
    footerHeading = "%nWho calls:%n",
    footer = {
      "  Any user name and password will do. A name that begins with customer is",
      "  a customer, one that begins with agent a limited agent. A name or a",
      "  password that begins with wrong is wrong."
    })
final class MockCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      defaultValue = "4010",
      description = "Port for HTTP; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--https-port",
      defaultValue = "-1",
      description = "Port for HTTPS as well; 0 for any free one.",
      showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER)
  private int httpsPort;

  @Option(
      names = "--keystore",
      description =
          "Key store with the certificate for HTTPS; without, WireMock's own, which browsers do not trust.")
  private @Nullable Path keystore;

  @Option(
      names = "--keystore-password",
      description = "Its password; give the option without a value to be asked.",
      interactive = true,
      arity = "0..1")
  private char @Nullable [] keystorePassword;

  @Option(
      names = "--validation",
      defaultValue = "strict",
      description =
          "strict refuses what the documentation does not allow, product what real releases refuse, off nothing (default: ${DEFAULT-VALUE}).")
  private Validation validation = Validation.STRICT;

  @Option(names = "--echo", description = "Repeat in answers what requests said.")
  private boolean echo;

  @Option(names = "--scenario", description = "Begin with this scenario; see --list-scenarios.")
  private @Nullable String scenario;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Decides what scenarios leave to chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--contract",
      description =
          "Serve this contract (its index, or its folder) and read it anew when it changes.")
  private @Nullable Path contract;

  @Option(
      names = "--allow-origin",
      description =
          "Let pages of this origin call the mock when it does not listen on loopback; * for all. May be repeated.")
  private Set<String> origins = Set.of();

  @Option(
      names = "--journal",
      defaultValue = "" + Settings.USUAL_JOURNAL,
      description = "How many requests to remember (default: ${DEFAULT-VALUE}).")
  private int journal;

  @Option(names = "--list-scenarios", description = "Print the scenarios and stop.")
  private boolean listScenarios;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private final StopSignal stop;

  MockCommand(StopSignal stop) {
    this.stop = stop;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (listScenarios) {
      Scenarios.all(seed)
          .values()
          .forEach(s -> out.printf("%-16s %s%n", s.name(), s.description()));
      return ExitCode.OK;
    }
    check();
    try (RunningMock mock = RunningMock.start(settings(), err::println)) {
      Banner.print(mock, out);
      stop.await();
    } catch (CannotListenException e) {
      err.println("Cannot start: " + e.getMessage() + "."
          + (e.isPortInUse() ? " Choose another port, or 0 for any free one." : ""));
      return ExitCode.CANNOT_LISTEN;
    } catch (BrokenContractException e) {
      err.println("The contract is broken: " + e.getMessage());
      return ExitCode.BROKEN_CONTRACT;
    }
    out.println("Stopped.");
    stop.done();
    return ExitCode.OK;
  }

  private void check() {
    port("--port", port, 0);
    port("--https-port", httpsPort, -1);
    String broken = keystore == null ? null : KeyStoreFile.problem(keystore, keystorePassword);
    if (broken != null) {
      throw wrong(broken);
    }
    if (journal < 0) {
      throw wrong("--journal must be 0 or more, not " + journal + ".");
    }
    Set<String> scenarios = Scenarios.all(seed).keySet();
    if (scenario != null && !scenarios.contains(scenario)) {
      throw wrong(
          "There is no scenario " + scenario + "; there are " + String.join(", ", scenarios) + ".");
    }
  }

  private void port(String option, int value, int least) {
    if (value < least || value > 65_535) {
      throw wrong(option + " must be from 0 to 65535, not " + value + ".");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Settings settings() {
    return new Settings(
        host,
        port,
        httpsPort,
        keystore,
        keystorePassword == null ? null : new String(keystorePassword),
        contract,
        validation,
        echo,
        scenario,
        seed,
        Set.copyOf(origins),
        journal);
  }
}
