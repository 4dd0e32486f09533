package io.github.fluentsupportkit.bench.mock;

import io.github.fluentsupportkit.bench.measure.Command;
import io.github.fluentsupportkit.bench.measure.MeasuringFailed;
import io.github.fluentsupportkit.bench.measure.Program;
import io.github.fluentsupportkit.bench.measure.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The mocks that are compared, each as its own documentation starts it. */
final class Contenders {

  static final String OURS = "this mock";
  static final String PRISM = "Prism";
  static final String WIREMOCK = "WireMock, no validation";

  private static final String PRISM_PACKAGE = "@stoplight/prism-cli";
  private static final String PRISM_VERSION = "5.16.0";
  private static final String TICKETS = "/wp-json/fluent-support/v2/tickets";
  private static final String CONTRACT =
      "openapi/target/classes/fluent-support/bundled/openapi-wire.yaml";

  private final Repository repository;

  Contenders(Repository repository) {
    this.repository = repository;
  }

  /** The one of this repository, started as the README does. */
  Contender ours() {
    return new Contender(
        OURS, TICKETS, List.of(Program.JAVA, "@mock-server/run.args", "--port", "PORT"));
  }

  /** Whether there is what Prism needs. */
  static boolean canHavePrism() {
    return Command.exists("npm") && Command.exists("node");
  }

  /** Prism, which is installed first if it is not yet. */
  Contender prism() {
    Path folder = repository.workFolder("prism-" + PRISM_VERSION);
    Path program = folder.resolve("node_modules/" + PRISM_PACKAGE + "/dist/index.js");
    if (!Files.exists(program)) {
      Command.run(
          folder,
          Map.of(),
          List.of(
              "npm",
              "install",
              "--prefix",
              folder.toString(),
              "--no-audit",
              "--no-fund",
              "--ignore-scripts",
              "--save-exact",
              PRISM_PACKAGE + "@" + PRISM_VERSION));
    }
    return new Contender(
        PRISM, "/tickets", List.of("node", program.toString(), "mock", "--port", "PORT", CONTRACT));
  }

  /** WireMock with one stub, which answers what our mock answers, whatever a request says. */
  Contender wireMock() {
    Path folder = repository.workFolder("wiremock");
    try {
      Files.createDirectories(folder.resolve("mappings"));
      Files.createDirectories(folder.resolve("__files"));
      Files.write(folder.resolve("__files/tickets.json"), documentedTickets());
      Files.writeString(folder.resolve("mappings/tickets.json"), """
          {"request": {"method": "GET", "urlPath": "/tickets"},
           "response": {"status": 200, "bodyFileName": "tickets.json",
             "headers": {"Content-Type": "application/json; charset=UTF-8"}}}
          """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Contender(
        WIREMOCK,
        "/tickets",
        List.of(
            Program.JAVA,
            "-jar",
            "contract-tests/bench/target/libraries/wiremock-standalone.jar",
            "--bind-address",
            "127.0.0.1",
            "--disable-banner",
            "--root-dir",
            folder.toString(),
            "--port",
            "PORT"));
  }

  private byte[] documentedTickets() {
    try (Contender.Running mock = ours().start(repository)) {
      URLConnection connection = URI.create(mock.host() + TICKETS).toURL().openConnection();
      connection.setRequestProperty("Authorization", Contender.CREDENTIALS);
      try (InputStream body = connection.getInputStream()) {
        return body.readAllBytes();
      }
    } catch (IOException e) {
      throw new MeasuringFailed("The mock gives no tickets.", e);
    }
  }
}
