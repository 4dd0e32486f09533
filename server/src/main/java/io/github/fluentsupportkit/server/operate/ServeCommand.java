package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.HelpDesk;
import io.github.fluentsupportkit.server.samples.Credential;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = {
      "Runs a help desk until it is told to stop.",
      "Its first start makes an administrator and prints their application password once."
    })
final class ServeCommand implements Callable<Integer> {

  private static final String OFF = "off";
  private static final String MANAGEMENT_HOST = "management.server.address";

  @Mixin
  private final ListeningOptions listening = new ListeningOptions();

  @Option(
      names = "--management-port",
      paramLabel = "PORT",
      defaultValue = "4021",
      description =
          "Port for health and metrics, on loopback; off for none (default: ${DEFAULT-VALUE}).")
  private String managementPort = "4021";

  @Mixin
  private final DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--sample-data",
      description = "Fill the help desk with sample data on its first start.")
  private boolean sampleData;

  @Mixin
  private final SettingOptions settings = new SettingOptions();

  @Option(
      names = "--access-log",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Print a line for each request, or do not (default: it does).")
  private boolean accessLog;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private final StopSignal stop;

  ServeCommand(StopSignal stop) {
    this.stop = stop;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, String> all = new HashMap<>(settings.settings());
    all.put("management.server.port", managementPort(all));
    all.put("logging.level.access", accessLog ? "info" : OFF);
    listening.settings();
    Database data = database.orNew();
    ServingClaim claim = database.claim();
    try {
      serve(data, all, out);
    } finally {
      claim.close();
    }
    out.println("Stopped.");
    return ExitCode.OK;
  }

  private void serve(Database data, Map<String, String> all, PrintWriter out)
      throws InterruptedException {
    List<Credential> first = new ArrayList<>();
    try (ServingHelpDesk helpDesk = start(data, all, first)) {
      stop.expect();
      Banner.ofServer(helpDesk, data, first, out);
      stop.await();
    }
  }

  private ServingHelpDesk start(Database data, Map<String, String> all, List<Credential> first) {
    try {
      return ServingHelpDesk.start(
          listening,
          data,
          all,
          parts -> first.addAll(new FirstStart(parts).make(sampleData)),
          HelpDesk.class);
    } catch (RuntimeException e) {
      // They were made nevertheless, and the next start will not show them.
      Banner.ofFirstStart(first, spec.commandLine().getOut());
      throw e;
    }
  }

  private String managementPort(Map<String, String> all) {
    if (managementPort.equalsIgnoreCase(OFF)) {
      return "-1";
    }
    try {
      int port = Integer.parseInt(managementPort);
      if (listening.isOn(port)) {
        throw CommandFailure.usage(
            "--management-port has to be another than --port, and both are " + port);
      }
      ListeningOptions.tryPort(all.getOrDefault(MANAGEMENT_HOST, "127.0.0.1"), port);
    } catch (NumberFormatException e) {
      throw CommandFailure.usage("--management-port is a port or off. Try --help");
    }
    return managementPort;
  }
}
