package io.github.fluentsupportkit.mock.cli;

import io.github.fluentsupportkit.contract.Contract;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version of the program and that of the contract in it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "fluent-support-mock " + (version == null ? "(not packaged)" : version),
      "contract " + Contract.bundled().version()
    };
  }
}
