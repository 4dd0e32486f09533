package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.people.AgentStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "user", description = "Adds, shows, changes and disables users, who log in.")
final class UserCommand {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Command(
      name = "add",
      description =
          "Adds a user: somebody who becomes a customer by their first ticket, unless agent add makes them an agent.")
  int add(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The name to log in with.") String login,
      @Option(names = "--email", required = true, description = "E-mail address.") String email,
      @Option(names = "--first-name", description = "First name (default: the login).") @Nullable String firstName,
      @Option(names = "--last-name", description = "Last name.") @Nullable String lastName) {
    UserStore.NewUser user;
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      user = new UserStore.NewUser(
          Checked.login(login),
          Checked.email(email),
          firstName == null ? login : Checked.name(firstName),
          lastName == null ? null : Checked.name(lastName),
          helpDesk.now());
      helpDesk.change(() -> add(helpDesk.users(), user));
    }
    spec.commandLine()
        .getOut()
        .println("Added " + login + ". To let them log in: password add " + login);
    return ExitCode.OK;
  }

  private static void add(UserStore users, UserStore.NewUser user) {
    if (users.byLogin(user.login()).isPresent()) {
      throw CommandFailure.notThat("There is a user " + user.login() + " already");
    }
    if (users.byEmail(user.email()).isPresent()) {
      throw CommandFailure.notThat("There is a user with the address " + user.email() + " already");
    }
    users.add(user);
  }

  @Command(
      name = "change",
      description = "Changes address or names of a user, and of the agent who they are.")
  int change(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user.") String login,
      @Option(names = "--email", description = "Another e-mail address.") @Nullable String email,
      @Option(names = "--first-name", description = "Another first name.") @Nullable String firstName,
      @Option(names = "--last-name", description = "Another last name.") @Nullable String lastName) {
    if (email == null && firstName == null && lastName == null) {
      throw CommandFailure.usage("Say what to change: --email, --first-name or --last-name");
    }
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      UserStore.User user = helpDesk.user(login);
      String address = email == null ? user.email() : Checked.email(email);
      String first = firstName == null ? user.firstName() : Checked.name(firstName);
      String last = lastName == null ? user.lastName() : Checked.name(lastName);
      helpDesk.change(() -> {
        if (helpDesk
            .users()
            .byEmail(address)
            .filter(who -> who.id() != user.id())
            .isPresent()) {
          throw CommandFailure.notThat("There is a user with the address " + address + " already");
        }
        helpDesk.users().change(user.id(), address, first, last);
        AgentStore agents = helpDesk.the(AgentStore.class);
        agents
            .byUser(user.id())
            .ifPresent(
                agent -> agents.change(agent.person().id(), address, first, last, helpDesk.now()));
      });
    }
    spec.commandLine().getOut().println("Changed " + login + ".");
    return ExitCode.OK;
  }

  @Command(name = "list", description = "Shows all users.")
  int list(@Mixin DatabaseOptions database) {
    Table table = new Table("id", "login", "e-mail", "first name", "last name", "state", "since");
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      helpDesk
          .users()
          .all()
          .forEach(user -> table.row(
              user.id(),
              user.login(),
              user.email(),
              user.firstName(),
              user.lastName(),
              user.disabled() ? "disabled" : "enabled",
              user.createdAt()));
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.OK;
  }

  @Command(name = "disable", description = "Keeps a user out, with every password.")
  int disable(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user.") String login) {
    return set(database, login, true);
  }

  @Command(name = "enable", description = "Lets a user in again.")
  int enable(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user.") String login) {
    return set(database, login, false);
  }

  private int set(DatabaseOptions database, String login, boolean disabled) {
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      UserStore.User user = helpDesk.user(login);
      helpDesk.change(() -> {
        if (disabled) {
          LastAdministrator.isNot(user, helpDesk);
        }
        helpDesk.users().disable(user.id(), disabled);
      });
    }
    spec.commandLine().getOut().println((disabled ? "Disabled " : "Enabled ") + login + ".");
    return ExitCode.OK;
  }
}
