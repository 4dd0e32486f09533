package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Credentials;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who calls. */
final class CallerOptions {

  @Option(
      names = "--user",
      required = true,
      paramLabel = "NAME",
      description = "User name of a WordPress administrator who is an agent.")
  private String user = "";

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "File with their application password; without, it comes from FLUENT_SUPPORT_PASSWORD, or you are asked.")
  private @Nullable Path passwordFile;

  @Option(
      names = "--agent-user",
      paramLabel = "NAME",
      description = "User name of an agent with fewer permissions, who lets more be checked.")
  private @Nullable String agent;

  @Option(
      names = "--agent-password-file",
      paramLabel = "FILE",
      description = "Their password; without, FLUENT_SUPPORT_AGENT_PASSWORD, or you are asked.")
  private @Nullable Path agentFile;

  @Option(
      names = "--customer-user",
      paramLabel = "NAME",
      description = "User name of a customer, who lets more be checked.")
  private @Nullable String customer;

  @Option(
      names = "--customer-password-file",
      paramLabel = "FILE",
      description = "Their password; without, FLUENT_SUPPORT_CUSTOMER_PASSWORD, or you are asked.")
  private @Nullable Path customerFile;

  @Option(
      names = {"--password", "--agent-password", "--customer-password"},
      hidden = true,
      arity = "0..1")
  private @Nullable String shownToEverybody;

  /** The credentials of everybody that there are credentials of. */
  Map<Caller, Credentials> credentials(Passwords passwords) {
    if (shownToEverybody != null) {
      throw CommandFailure.usage("A password on the command line can be seen by everybody on this"
          + " machine; write it to a file for --password-file, or set FLUENT_SUPPORT_PASSWORD");
    }
    Map<Caller, Credentials> all = new EnumMap<>(Caller.class);
    all.put(
        Caller.ADMINISTRATOR,
        passwords.of(user, passwordFile, "FLUENT_SUPPORT_PASSWORD", "--password-file"));
    if (agent != null) {
      all.put(
          Caller.AGENT,
          passwords.of(agent, agentFile, "FLUENT_SUPPORT_AGENT_PASSWORD", "--agent-password-file"));
    } else if (agentFile != null) {
      throw CommandFailure.usage("--agent-password-file needs --agent-user");
    }
    if (customer != null) {
      all.put(
          Caller.CUSTOMER,
          passwords.of(
              customer,
              customerFile,
              "FLUENT_SUPPORT_CUSTOMER_PASSWORD",
              "--customer-password-file"));
    } else if (customerFile != null) {
      throw CommandFailure.usage("--customer-password-file needs --customer-user");
    }
    return all;
  }
}
