package io.github.fluentsupportkit.conformance.report;

/** What this program says of itself. */
public final class Program {

  /** Its name. */
  public static final String NAME = "fluent-support-conformance";

  private Program() {}

  /** Its version. */
  public static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
