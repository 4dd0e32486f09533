package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.customers.CustomerStore;
import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.pages.PageRequest;
import io.github.fluentsupportkit.server.people.NewPerson;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.people.PersonType;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "customer", description = "Adds and shows customers, who open tickets.")
final class CustomerCommand {

  private static final int MOST_SHOWN = 100;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Command(name = "add", description = "Adds a customer.")
  int add(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "EMAIL", description = "E-mail address.") String email,
      @Option(names = "--first-name", required = true, description = "First name.")
          String firstName,
      @Option(names = "--last-name", description = "Last name.") @Nullable String lastName,
      @Option(names = "--user", paramLabel = "LOGIN", description = "The user who they are.")
          @Nullable String login) {
    Checked.email(email);
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      PersonStore people = helpDesk.the(PersonStore.class);
      UserStore.User user = login == null ? null : helpDesk.user(login);
      helpDesk.change(() -> {
        if (people.customerByEmail(email).isPresent()) {
          throw CommandFailure.notThat(
              "There is a customer with the address " + email + " already");
        }
        if (user != null && people.customerByUser(user.id()).isPresent()) {
          throw CommandFailure.notThat(login + " is another customer already");
        }
        people.add(new NewPerson(
            PersonType.CUSTOMER,
            user == null ? null : user.id(),
            Checked.name(firstName),
            lastName == null ? null : Checked.name(lastName),
            email,
            null,
            null,
            helpDesk.now()));
      });
    }
    spec.commandLine().getOut().println("Added the customer " + email + ".");
    return ExitCode.OK;
  }

  @Command(name = "list", description = "Shows the latest " + MOST_SHOWN + " customers.")
  int list(
      @Mixin DatabaseOptions database,
      @Option(names = "--search", description = "A part of name or address.") @Nullable String search) {
    Table table =
        new Table("id", "e-mail", "first name", "last name", "user id", "status", "tickets");
    Page<CustomerStore.CustomerInList> page;
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      page = helpDesk.the(CustomerStore.class).list(search, null, new PageRequest(1, MOST_SHOWN));
    }
    page.items().forEach(item -> row(table, item));
    PrintWriter out = spec.commandLine().getOut();
    table.print(out);
    if (page.total() > page.items().size()) {
      out.println("There are " + page.total() + "; --search finds others.");
    }
    return ExitCode.OK;
  }

  private static void row(Table table, CustomerStore.CustomerInList item) {
    table.row(
        item.customer().id(),
        item.customer().email(),
        item.customer().firstName(),
        item.customer().lastName(),
        item.customer().userId(),
        item.customer().status().name().toLowerCase(Locale.ROOT),
        item.tickets());
  }
}
