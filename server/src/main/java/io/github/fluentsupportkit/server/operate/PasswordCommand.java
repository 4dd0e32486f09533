package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.auth.PasswordHash;
import io.github.fluentsupportkit.server.auth.UserStore;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "password",
    description = "Makes, shows and revokes application passwords, with which users log in.")
final class PasswordCommand {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Command(
      name = "add",
      description = "Makes an application password for a user, and prints it this one time.")
  int add(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user.") String login,
      @Option(
              names = "--name",
              defaultValue = "command line",
              description = "What it is for; its name from then on (default: ${DEFAULT-VALUE}).")
          String name) {
    String password = PasswordHash.newPassword();
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      UserStore users = helpDesk.users();
      UserStore.User user = helpDesk.user(login);
      helpDesk.change(() -> {
        if (users.passwords(user.id()).stream()
            .anyMatch(p -> p.revokedAt() == null && p.name().equals(name))) {
          throw CommandFailure.notThat(login + " has an application password named " + name
              + " already; choose another --name");
        }
        users.addPassword(user.id(), Checked.name(name), PasswordHash.of(password), helpDesk.now());
      });
      if (user.disabled()) {
        spec.commandLine().getErr().println(login + " is disabled, and has to be enabled as well.");
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("The new application password of " + login + ", shown only once:");
    out.println(password);
    return ExitCode.OK;
  }

  @Command(name = "list", description = "Shows a user's application passwords by name.")
  int list(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user.") String login) {
    Table table = new Table("name", "since", "last used", "from", "revoked");
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      helpDesk
          .users()
          .passwords(helpDesk.user(login).id())
          .forEach(p ->
              table.row(p.name(), p.createdAt(), p.lastUsedAt(), p.lastUsedFrom(), p.revokedAt()));
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.OK;
  }

  @Command(name = "revoke", description = "Takes a user's application password back.")
  int revoke(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user.") String login,
      @Parameters(paramLabel = "NAME", description = "The name of the password.") String name) {
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      long userId = helpDesk.user(login).id();
      helpDesk.change(() -> {
        if (helpDesk.users().revoke(userId, name, helpDesk.now()) == 0) {
          throw CommandFailure.notThat(login + " has no application password named " + name
              + "; password list " + login + " shows all");
        }
      });
    }
    spec.commandLine().getOut().println("Revoked " + name + " of " + login + ".");
    return ExitCode.OK;
  }
}
