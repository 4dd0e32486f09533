package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.transcript.Need;
import java.io.PrintWriter;
import java.util.List;

/** Prints what checks say of themselves. */
public final class CheckList {

  private CheckList() {}

  /** Prints all of them by family. */
  public static void print(List<About> checks, Style style, PrintWriter out) {
    String family = "";
    for (About about : checks) {
      if (!about.family().equals(family)) {
        family = about.family();
        out.println();
        out.println(style.bold(Words.capitalised(family)));
      }
      out.println("  " + style.bold(about.id()) + "  " + style.severity(about.severity()));
      out.println("    " + about.title());
      out.println("    " + style.dim(about.reason()));
      if (!about.needs().isEmpty()) {
        out.println(
            "    Needs " + Words.and(about.needs().stream().map(Need::toString).toList()) + ".");
      }
      if (about.recordings()) {
        out.println("    Judges recorded traffic as well.");
      }
    }
    out.println();
    out.println(Words.count(checks.size(), "check") + ".");
    out.flush();
  }
}
