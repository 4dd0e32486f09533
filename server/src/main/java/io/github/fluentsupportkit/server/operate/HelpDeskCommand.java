package io.github.fluentsupportkit.server.operate;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line as a whole, with what is the same for every command. */
@Command(
    name = "fluent-support-server",
    description = "A help desk behind the Fluent Support REST API.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped, or did what was asked for",
      "1:a defect of this program",
      "2:wrong usage",
      "3:cannot listen, most often because the port is in use",
      "4:the database is out of reach, or is no help desk's",
      "5:what was named does not exist, or exists already"
    })
final class HelpDeskCommand {}
