package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.Style;
import io.github.fluentsupportkit.conformance.report.TerminalReport;
import io.github.fluentsupportkit.conformance.report.files.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the verdict goes. */
final class OutputOptions {

  @Option(names = "--html", paramLabel = "FILE", description = "Write a page for people.")
  private @Nullable Path html;

  @Option(names = "--json", paramLabel = "FILE", description = "Write everything as JSON.")
  private @Nullable Path json;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write test results as JUnit XML, for Jenkins and GitLab.")
  private @Nullable Path junit;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Write findings as SARIF, for code scanning.")
  private @Nullable Path sarif;

  @Option(
      names = "--har",
      paramLabel = "FILE",
      description = "Write the traffic as HAR, for the network panel of a browser.")
  private @Nullable Path har;

  @Option(
      names = "--output-dir",
      paramLabel = "FOLDER",
      description =
          "Write all five to this folder: report.html, report.json, junit.xml, report.sarif, traffic.har.")
  private @Nullable Path folder;

  @Option(names = "--quiet", description = "Print the verdict only.")
  private boolean quiet;

  @Option(
      names = {"--no-colour", "--no-color"},
      description = "No colours, as with the variable NO_COLOR.")
  private boolean plain;

  boolean quiet() {
    return quiet;
  }

  /** Says at once if a file could not be written at the end. */
  void check() {
    files().forEach((format, file) -> {
      Path folder = file.toAbsolutePath().getParent();
      while (folder != null && !Files.exists(folder)) {
        folder = folder.getParent();
      }
      if (Files.isDirectory(file)
          || folder == null
          || !Files.isDirectory(folder)
          || !Files.isWritable(folder)) {
        throw cannotWrite(file);
      }
    });
  }

  /** Writes the files and prints the verdict. */
  void tell(Report report, Surroundings surroundings, PrintWriter out) {
    TerminalReport terminal =
        new TerminalReport(report, new Style(surroundings.colour(plain)), out);
    if (quiet) {
      terminal.headline();
    } else {
      terminal.print();
    }
    files().forEach((format, file) -> {
      try {
        format.write(report, file);
      } catch (IOException e) {
        throw cannotWrite(file);
      }
      if (!quiet) {
        out.println("Wrote " + file);
      }
    });
    out.flush();
  }

  private static CommandFailure cannotWrite(Path file) {
    return CommandFailure.usage(file + " cannot be written");
  }

  private Map<Format, Path> files() {
    Map<Format, Path> files = new EnumMap<>(Format.class);
    if (folder != null) {
      for (Format format : Format.values()) {
        files.put(format, folder.resolve(format.fileName()));
      }
    }
    put(files, Format.HTML, html);
    put(files, Format.JSON, json);
    put(files, Format.JUNIT, junit);
    put(files, Format.SARIF, sarif);
    put(files, Format.HAR, har);
    return files;
  }

  private static void put(Map<Format, Path> files, Format format, @Nullable Path file) {
    if (file != null) {
      files.put(format, file);
    }
  }
}
