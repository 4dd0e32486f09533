package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.report.Program;
import io.github.fluentsupportkit.contract.Contract;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version of the program and that of the contract in it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      Program.NAME + " " + Program.version(), "contract " + Contract.bundled().version()
    };
  }
}
