package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.samples.Credential;
import java.io.PrintWriter;
import java.util.List;

/** What somebody sees who starts the server. */
final class Banner {

  private Banner() {}

  static void ofServer(
      ServingHelpDesk helpDesk, Database data, List<Credential> first, PrintWriter out) {
    out.println("Fluent Support help desk on " + helpDesk.baseUrl());
    docs(helpDesk, out);
    out.println("Data: " + data.shown());
    if (helpDesk.managementUrl() != null) {
      out.println("Health and metrics: " + helpDesk.managementUrl());
    }
    ofFirstStart(first, out);
    if (!first.isEmpty()) {
      tryIt(helpDesk, first.get(0), out);
      out.println();
    }
    out.println("Ready. Ctrl-C stops it.");
  }

  /** Says who can log in; nothing if nobody was made. */
  static void ofFirstStart(List<Credential> first, PrintWriter out) {
    if (!first.isEmpty()) {
      out.println();
      out.println("This is the first start. These application passwords are shown only once:");
      credentials(first, out);
    }
  }

  static void ofSandbox(ServingHelpDesk helpDesk, List<Credential> all, PrintWriter out) {
    out.println("Fluent Support sandbox on " + helpDesk.baseUrl());
    docs(helpDesk, out);
    credentials(all, out);
    out.println("Routes: docs/sandbox.md. To put the sample data back:");
    out.println("  curl -X POST " + helpDesk.address() + SandboxRoutes.RESET);
    tryIt(helpDesk, all.get(0), out);
    out.println();
    out.println("Ready. Nothing is kept. Ctrl-C stops it.");
  }

  private static void docs(ServingHelpDesk helpDesk, PrintWriter out) {
    if (helpDesk.docsUrl() != null) {
      out.println("Documentation and a console on " + helpDesk.docsUrl());
    }
  }

  private static void credentials(List<Credential> all, PrintWriter out) {
    Table table = new Table("user", "application password", "who");
    all.forEach(one -> table.row(one.login(), one.password(), one.role()));
    out.println();
    table.print(out);
    out.println();
  }

  private static void tryIt(ServingHelpDesk helpDesk, Credential one, PrintWriter out) {
    String pair = one.login() + ":" + one.password();
    out.println("Try: curl -u " + (pair.contains(" ") ? "'" + pair + "'" : pair) + " "
        + helpDesk.baseUrl() + "/tickets");
  }
}
