package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.cleanup.Cleanup;
import io.github.fluentsupportkit.conformance.cleanup.Created;
import io.github.fluentsupportkit.conformance.cleanup.CreatedFile;
import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.conformance.http.HttpSender;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.report.Words;
import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "clean",
    description = "Deletes what an interrupted run created and could not delete.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is left",
      "2:wrong usage",
      "3:the server cannot be reached, or does not let the administrator in",
      "4:something is still there"
    })
final class CleanCommand implements Callable<Integer> {

  private static final int OK = 200;

  @Option(
      names = "--ledger",
      defaultValue = RunCommand.LEDGER,
      paramLabel = "FILE",
      description = "What the run remembered (default: ${DEFAULT-VALUE}).")
  private Path ledger = Path.of(RunCommand.LEDGER);

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Only if the run was against this server.")
  private String base = "";

  @Mixin
  private CallerOptions callers = new CallerOptions();

  @Mixin
  private ConnectionOptions treatment = new ConnectionOptions();

  private final Session session;

  CleanCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (Files.notExists(ledger) && ledger.equals(Path.of(RunCommand.LEDGER))) {
      session
          .out()
          .println(
              "There is nothing to clean up: no run of this folder left " + ledger + " behind.");
      return ExitCode.OK;
    }
    CreatedFile file = read();
    BaseUrl url = BaseUrl.of(file.server());
    if (!base.isEmpty() && !BaseUrl.of(base).equals(url)) {
      throw CommandFailure.usage(ledger + " is about " + url.uri() + ", not " + base);
    }
    url.hints().forEach(session.err()::println);
    session.err().println("Cleaning up " + url.uri() + ".");
    var credentials = callers.credentials(new Passwords(session.surroundings(), session.err()));
    HttpSender sender =
        new HttpSender(treatment.connection(url, credentials, true, Connection.MOST));
    Contract contract = Contract.bundled();
    reach(sender, contract, Redaction.of(credentials));
    return tell(new Cleanup(contract, sender, file.marker()), created(file), file);
  }

  private CreatedFile read() {
    try {
      return CreatedFile.read(ledger);
    } catch (IOException e) {
      throw CommandFailure.usage("--ledger: " + ledger + " cannot be read, or is no such file");
    }
  }

  private static void reach(HttpSender sender, Contract contract, Redaction redaction) {
    Answer answer = sender.send(Request.to(contract.operation("listTickets").orElseThrow()));
    String failure = answer.failure();
    if (answer.status() != OK) {
      throw CommandFailure.noServer(redaction.apply(
          failure == null
              ? "The server answers " + answer.status() + " to GET /tickets"
              : "The server cannot be reached: " + failure));
    }
  }

  /** What is left of it, in the same file. */
  private Created created(CreatedFile file) {
    Created created = new Created(CreatedFile.at(ledger, file.server(), file.marker()));
    file.tickets().forEach(created::ticket);
    file.customers().forEach(created::customer);
    return created;
  }

  private int tell(Cleanup cleanup, Created created, CreatedFile file) {
    Cleanup.Rest rest = cleanup.delete(created);
    List<String> left = rest.left();
    left.forEach(session.out()::println);
    rest.lost().forEach(id -> {
      session
          .out()
          .println(
              "Customer " + id + " is not found any more, and nothing deleted it. If the server"
                  + " lost them, they are in its database still, where no request can reach them.");
      created.customerGone(id);
    });
    if (!left.isEmpty()) {
      session
          .out()
          .println("Look for " + file.marker() + " on the server; if there is nothing," + " delete "
              + ledger + ".");
      return ExitCode.LEFT_BEHIND;
    }
    if (rest.lost().isEmpty()) {
      session
          .out()
          .println("Nothing is left of "
              + Words.count(file.tickets().size(), "ticket") + " and "
              + Words.count(file.customers().size(), "customer") + ".");
    }
    return ExitCode.OK;
  }
}
