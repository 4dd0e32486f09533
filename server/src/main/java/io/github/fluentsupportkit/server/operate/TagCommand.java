package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.catalog.CatalogSetup;
import io.github.fluentsupportkit.server.text.Slug;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "tag", description = "Adds and shows tags, which tickets carry.")
final class TagCommand {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Command(name = "add", description = "Adds a tag.")
  int add(
      @Mixin DatabaseOptions database,
      @Parameters(paramLabel = "TITLE", description = "Its name.") String title,
      @Option(names = "--description", description = "What it is for.") @Nullable String description) {
    String name = Checked.name(title);
    String slug = Slug.of(name);
    if (slug.isEmpty()) {
      throw CommandFailure.usage("A tag needs a letter or a digit in its title");
    }
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      CatalogSetup catalog = helpDesk.the(CatalogSetup.class);
      helpDesk.change(() -> {
        if (catalog.tags().stream().anyMatch(tag -> tag.slug().equals(slug))) {
          throw CommandFailure.notThat("There is a tag with the slug " + slug + " already");
        }
        catalog.add(new CatalogSetup.NewTag(
            name, slug, description, helpDesk.oldestUser(), helpDesk.now()));
      });
    }
    spec.commandLine().getOut().println("Added the tag " + slug + ".");
    return ExitCode.OK;
  }

  @Command(name = "list", description = "Shows all tags.")
  int list(@Mixin DatabaseOptions database) {
    Table table = new Table("id", "slug", "title", "description");
    try (OperatedHelpDesk helpDesk = OperatedHelpDesk.open(database)) {
      helpDesk
          .the(CatalogSetup.class)
          .tags()
          .forEach(tag -> table.row(tag.id(), tag.slug(), tag.title(), tag.description()));
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
