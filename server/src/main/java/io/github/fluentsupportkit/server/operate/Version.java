package io.github.fluentsupportkit.server.operate;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"fluent-support-server " + (version == null ? "(not packaged)" : version)};
  }
}
