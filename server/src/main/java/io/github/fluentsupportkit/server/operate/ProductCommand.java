package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.catalog.CatalogSetup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "product", description = "Adds and shows products, which tickets are about.")
final class ProductCommand {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Command(name = "add", description = "Adds a product.")
  int add(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "TITLE", description = "Its name.") String title,
      @Option(names = "--description", description = "What it is.") @Nullable String description,
      @Option(names = "--mailbox", paramLabel = "SLUG", description = "Its mailbox.") @Nullable String mailbox) {
    String name = Checked.name(title);
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      CatalogSetup catalog = helpDesk.the(CatalogSetup.class);
      Long mailboxId = mailbox == null ? null : helpDesk.mailbox(mailbox).id();
      helpDesk.change(() -> {
        if (catalog.products().stream().anyMatch(p -> p.title().equals(name))) {
          throw CommandFailure.notThat("There is a product " + name + " already");
        }
        catalog.add(new CatalogSetup.NewProduct(
            name, description, mailboxId, helpDesk.oldestUser(), helpDesk.now()));
      });
    }
    spec.commandLine().getOut().println("Added the product " + name + ".");
    return ExitCode.OK;
  }

  @Command(name = "list", description = "Shows all products.")
  int list(@Mixin DatabaseOptions database) {
    Table table = new Table("id", "title", "mailbox id", "description");
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      helpDesk
          .the(CatalogSetup.class)
          .products()
          .forEach(p -> table.row(p.id(), p.title(), p.mailboxId(), p.description()));
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
