package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.samples.Credential;
import io.github.fluentsupportkit.server.samples.SampleData;
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
    name = "sandbox",
    description = {
      "Runs a help desk to play with: sample data, known passwords, nothing kept.",
      "POST /sandbox/reset puts the sample data back."
    })
final class SandboxCommand implements Callable<Integer> {

  @Mixin
  private final ListeningOptions listening = new ListeningOptions();

  @Mixin
  private final SettingOptions settings = new SettingOptions();

  @Option(names = "--access-log", description = "Print a line for each request.")
  private boolean accessLog;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private final StopSignal stop;

  SandboxCommand(StopSignal stop) {
    this.stop = stop;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, String> all = new HashMap<>(settings.settings());
    all.putAll(SandboxParts.SETTINGS);
    all.put("logging.level.access", accessLog ? "info" : "off");
    List<Credential> users = new ArrayList<>();
    try (ServingHelpDesk helpDesk = ServingHelpDesk.start(
        listening,
        Database.inMemory(),
        all,
        parts -> users.addAll(parts.getBean(SampleData.class).fill(SandboxRoutes.PASSWORDS)),
        SandboxParts.class)) {
      stop.expect();
      Banner.ofSandbox(helpDesk, users, out);
      stop.await();
    }
    out.println("Stopped.");
    return ExitCode.OK;
  }
}
