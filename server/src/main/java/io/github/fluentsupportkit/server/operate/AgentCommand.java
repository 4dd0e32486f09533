package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.people.AgentStore;
import io.github.fluentsupportkit.server.people.NewPerson;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStatus;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.people.PersonType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "agent",
    description = "Makes agents of users, and says what they may do.",
    footerHeading = "%nPermissions:%n",
    footer = {
      "  own-tickets         see and answer the tickets that they have",
      "  unassigned-tickets  see and answer the tickets that nobody has",
      "  other-tickets       see and answer the tickets of others",
      "  customers           see, change and delete customers",
      "  delete-tickets      delete tickets",
      "  assign-agents       give a ticket to an agent"
    })
final class AgentCommand {

  private static final String PERMISSIONS = "What they may do; see agent --help.";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Command(name = "add", description = "Makes an agent of a user.")
  int add(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user.") String login,
      @Parameters(paramLabel = "PERMISSION", arity = "0..*", description = PERMISSIONS) @Nullable List<String> permissions,
      @Option(names = "--administrator", description = "They may do everything.")
          boolean administrator,
      @Option(names = "--title", description = "Their position.") @Nullable String title) {
    Set<Permission> granted = permissions(permissions, administrator);
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      UserStore.User user = helpDesk.user(login);
      helpDesk.change(() -> {
        if (agents(helpDesk).byUser(user.id()).isPresent()) {
          throw CommandFailure.notThat(login + " is an agent already");
        }
        long id = helpDesk
            .the(PersonStore.class)
            .add(new NewPerson(
                PersonType.AGENT,
                user.id(),
                user.firstName(),
                user.lastName(),
                user.email(),
                title,
                null,
                helpDesk.now()));
        agents(helpDesk).permit(id, granted);
      });
    }
    return done(login + " is an agent now.");
  }

  @Command(name = "list", description = "Shows all agents and what they may do.")
  int list(@Mixin DatabaseOptions database) {
    Table table = new Table("id", "login", "name", "e-mail", "title", "state", "permissions");
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      Map<Long, String> logins = helpDesk.users().all().stream()
          .collect(Collectors.toMap(UserStore.User::id, UserStore.User::login));
      agents(helpDesk)
          .agents()
          .forEach(agent ->
              row(table, logins.get(agent.person().userId()), agent.person(), agent.permissions()));
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.OK;
  }

  private static void row(
      Table table, @Nullable String login, Person agent, Set<Permission> permissions) {
    table.row(
        agent.id(),
        login,
        agent.fullName(),
        agent.email(),
        agent.title(),
        agent.status() == PersonStatus.ACTIVE ? "enabled" : "disabled",
        Permission.areAll(permissions)
            ? "all"
            : permissions.stream().map(Permission::key).collect(Collectors.joining(" ")));
  }

  @Command(
      name = "permit",
      description = "Says what an agent may do from now on, and nothing else.")
  int permit(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user who is the agent.") String login,
      @Parameters(paramLabel = "PERMISSION", arity = "0..*", description = PERMISSIONS) @Nullable List<String> permissions,
      @Option(names = "--administrator", description = "They may do everything.")
          boolean administrator) {
    Set<Permission> granted = permissions(permissions, administrator);
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      long id = agent(helpDesk, login);
      helpDesk.change(() -> {
        if (!Permission.areAll(granted)) {
          LastAdministrator.isNot(helpDesk.user(login), helpDesk);
        }
        agents(helpDesk).permit(id, granted);
      });
    }
    return done("Changed what " + login + " may do.");
  }

  @Command(name = "disable", description = "Makes an agent a mere user; their tickets stay theirs.")
  int disable(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user who is the agent.") String login) {
    set(database, login, PersonStatus.INACTIVE);
    return done(login + " is no agent for now.");
  }

  @Command(name = "enable", description = "Makes a disabled agent an agent again.")
  int enable(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "LOGIN", description = "The user who is the agent.") String login) {
    set(database, login, PersonStatus.ACTIVE);
    return done(login + " is an agent again.");
  }

  private static void set(DatabaseOptions database, String login, PersonStatus status) {
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      long id = agent(helpDesk, login);
      helpDesk.change(() -> {
        if (status == PersonStatus.INACTIVE) {
          LastAdministrator.isNot(helpDesk.user(login), helpDesk);
        }
        agents(helpDesk).set(id, status, helpDesk.now());
      });
    }
  }

  private static Set<Permission> permissions(@Nullable List<String> keys, boolean administrator) {
    return Checked.permissions(keys == null ? List.of() : keys, administrator);
  }

  private static long agent(OperatedHelpDesk helpDesk, String login) {
    return agents(helpDesk)
        .byUser(helpDesk.user(login).id())
        .orElseThrow(() -> CommandFailure.notThat(login + " is no agent; agent add makes them one"))
        .person()
        .id();
  }

  private static AgentStore agents(OperatedHelpDesk helpDesk) {
    return helpDesk.the(AgentStore.class);
  }

  private int done(String what) {
    spec.commandLine().getOut().println(what);
    return ExitCode.OK;
  }
}
