package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.HelpDesk;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Import;

/**
 * The parts of a sandbox: those of every help desk, and its own routes.
 *
 * <p>The build has Spring put them together ahead of time, so that {@code run.args} need not: what it then generates knows
 * which parts there are, and settings change only what they do.
 */
@Import({HelpDesk.class, SandboxRoutes.class})
final class SandboxParts {

  /** Those on which it depends what parts there are. */
  static final Map<String, String> SETTINGS = Map.of("management.server.port", "-1");

  /** Is run by the build, which stops it when it knows all parts. */
  public static void main(String[] args) {
    SpringParts.assemble(
        WebApplicationType.SERVLET, Database.inMemory(), SETTINGS, SandboxParts.class);
  }
}
