package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.catalog.CatalogSetup;
import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.text.Slug;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "mailbox",
    description = "Adds, shows and changes mailboxes, to which tickets belong.")
final class MailboxCommand {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Command(name = "add", description = "Adds a mailbox; the first one is the default.")
  int add(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "NAME", description = "Its name.") String name,
      @Option(names = "--email", required = true, description = "Its e-mail address.") String email,
      @Option(
              names = "--admin-email",
              description = "Address of whoever looks after it (default: its own).")
          @Nullable String adminEmail,
      @Option(
              names = "--type",
              defaultValue = "web",
              description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
          Mailbox.BoxType type,
      @Option(names = "--default", description = "Tickets that name no mailbox belong to it.")
          boolean byDefault) {
    String slug = Slug.of(Checked.name(name));
    Checked.email(email);
    String administrator = adminEmail == null ? email : Checked.email(adminEmail);
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      CatalogSetup catalog = helpDesk.the(CatalogSetup.class);
      helpDesk.change(() -> {
        if (catalog.mailboxes().stream().anyMatch(box -> box.slug().equals(slug))) {
          throw CommandFailure.notThat("There is a mailbox " + slug + " already");
        }
        long id = catalog.add(new CatalogSetup.NewMailbox(
            Checked.name(name),
            slug,
            type,
            email,
            administrator,
            helpDesk.oldestUser(),
            helpDesk.now()));
        if (byDefault) {
          catalog.makeDefault(id, helpDesk.now());
        }
      });
    }
    return done("Added the mailbox " + slug + ".");
  }

  @Command(name = "list", description = "Shows all mailboxes.")
  int list(@Mixin DatabaseOptions database) {
    Table table = new Table("id", "slug", "name", "type", "e-mail", "admin e-mail", "default");
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      helpDesk
          .the(CatalogSetup.class)
          .mailboxes()
          .forEach(box -> table.row(
              box.id(),
              box.slug(),
              box.name(),
              box.boxType().name().toLowerCase(Locale.ROOT),
              box.email(),
              box.adminEmailAddress(),
              box.isDefault() ? "default" : null));
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.OK;
  }

  @Command(name = "change", description = "Changes name or addresses of a mailbox; its slug stays.")
  int change(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "SLUG", description = "The mailbox.") String slug,
      @Option(names = "--name", description = "Another name.") @Nullable String name,
      @Option(names = "--email", description = "Another e-mail address.") @Nullable String email,
      @Option(names = "--admin-email", description = "Another address of whoever looks after it.")
          @Nullable String adminEmail) {
    if (name == null && email == null && adminEmail == null) {
      throw CommandFailure.usage("Say what to change: --name, --email or --admin-email");
    }
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      Mailbox mailbox = helpDesk.mailbox(slug);
      String newName = name == null ? mailbox.name() : Checked.name(name);
      String address = email == null ? mailbox.email() : Checked.email(email);
      String administrator =
          adminEmail == null ? mailbox.adminEmailAddress() : Checked.email(adminEmail);
      helpDesk.change(() -> helpDesk
          .the(CatalogSetup.class)
          .change(mailbox.id(), newName, address, administrator, helpDesk.now()));
    }
    return done("Changed the mailbox " + slug + ".");
  }

  @Command(name = "default", description = "Makes a mailbox the one of tickets that name none.")
  int byDefault(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "SLUG", description = "The mailbox.") String slug) {
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      Mailbox mailbox = helpDesk.mailbox(slug);
      helpDesk.change(
          () -> helpDesk.the(CatalogSetup.class).makeDefault(mailbox.id(), helpDesk.now()));
    }
    return done("The default mailbox is " + slug + " now.");
  }

  private int done(String what) {
    spec.commandLine().getOut().println(what);
    return ExitCode.OK;
  }
}
