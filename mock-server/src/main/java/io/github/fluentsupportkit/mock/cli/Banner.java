package io.github.fluentsupportkit.mock.cli;

import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.mock.wire.RunningMock;
import java.io.PrintWriter;

/** What somebody sees who starts the mock: where it is and what it answers. */
final class Banner {

  private Banner() {}

  static void print(RunningMock mock, PrintWriter out) {
    out.println("Fluent Support mock on " + mock.baseUrl());
    if (mock.httpsBaseUrl() != null) {
      out.println("                    and " + mock.httpsBaseUrl());
    }
    out.println("Documentation and a console on " + mock.docsUrl());
    out.println();
    for (Operation operation : mock.contract().operations()) {
      out.printf(
          "  %-6s %-46s %s%n",
          operation.method(),
          operation.path(),
          operation.summary() + (operation.worksInNoRelease() ? " (works in no release)" : ""));
    }
    out.println();
    out.println("Try: curl -u any:thing " + mock.baseUrl() + "/tickets");
  }
}
