package io.github.fluentsupportkit.conformance.report.files;

import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.html.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** The files that a verdict can be written to. */
public enum Format {
  /** Everything, for programs. */
  JSON("report.json", JsonReport::of),
  /** Test results, for Jenkins and GitLab. */
  JUNIT("junit.xml", JUnitReport::of),
  /** Findings, for code scanning. */
  SARIF("report.sarif", SarifReport::of),
  /** A page, for people. */
  HTML("report.html", HtmlReport::of),
  /** The traffic, for browsers. */
  HAR("traffic.har", HarReport::of);

  private final String fileName;
  private final Function<Report, String> text;

  Format(String fileName, Function<Report, String> text) {
    this.fileName = fileName;
    this.text = text;
  }

  /** The name that the file has where nobody chose another. */
  public String fileName() {
    return fileName;
  }

  /** Writes the file, and the folders above it. */
  public void write(Report report, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    // Not writeString, which refuses halves of characters, and servers send them.
    Files.write(file, text.apply(report).getBytes(StandardCharsets.UTF_8));
  }
}
