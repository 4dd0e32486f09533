package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.Notifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.mock.answers.MockApi;
import io.github.fluentsupportkit.mock.scenarios.Scenarios;
import io.github.fluentsupportkit.site.serving.PublishedSite;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A mock that listens. */
public final class RunningMock implements AutoCloseable {

  private static final HttpClient NO_CLIENT = request -> {
    throw new UnsupportedOperationException("the mock proxies nothing");
  };

  private static final Notifier SILENT = new Notifier() {
    @Override
    public void info(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Throwable cause) {}
  };

  private final Settings settings;
  private final CurrentScenario scenario;
  private volatile Served now;
  private final WireMockServer server;
  private final @Nullable ServedContract served;

  private RunningMock(Settings settings, Consumer<String> log) {
    this.settings = settings;
    this.scenario = new CurrentScenario(Scenarios.all(settings.seed()));
    Path files = settings.contract();
    this.now = serving(files == null ? Contract.bundled() : Contract.read(files));
    if (settings.scenario() != null && !scenario.select(settings.scenario())) {
      throw new IllegalArgumentException("there is no scenario " + settings.scenario()
          + "; there are " + scenario.all().keySet());
    }
    this.server = new WireMockServer(configuration(log));
    start();
    this.served = files == null
        ? null
        : new ServedContract(
            files,
            contract -> {
              serve(contract);
              log.accept("The contract was read anew.");
            },
            problems -> log.accept(broken(problems)));
  }

  /**
   * Starts a mock.
   *
   * @param log gets a line whenever something happens that somebody may want to know
   * @throws io.github.fluentsupportkit.contract.BrokenContractException if the contract is broken
   * @throws IllegalArgumentException if there is no such scenario
   * @throws CannotListenException if the address is not free or not there
   */
  public static RunningMock start(Settings settings, Consumer<String> log) {
    return new RunningMock(settings, log);
  }

  private void start() {
    // Jetty half-started is hard to get rid of, so the address is tried before.
    tryAddress(settings.port());
    tryAddress(Math.max(settings.httpsPort(), 0));
    try {
      // Before it listens, so that nobody finds it without answers.
      importStubs();
      server.start();
    } catch (FatalStartupException e) {
      throw new CannotListenException(settings.host(), settings.port(), e);
    }
  }

  private void importStubs() {
    server.importStubs(ContractStubs.of(contract()));
  }

  private void tryAddress(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.host(), port));
    } catch (IOException e) {
      throw new CannotListenException(settings.host(), port, e);
    }
  }

  private void serve(Contract contract) {
    now = serving(contract);
    importStubs();
  }

  private Served serving(Contract contract) {
    return new Served(new MockApi(
        contract, settings.validation(), settings.echo(), scenario.all(), scenario::get));
  }

  private static String broken(List<String> problems) {
    return "The contract is broken, the one before is kept: " + String.join("; ", problems);
  }

  private WireMockConfiguration configuration(Consumer<String> log) {
    Cors cors = new Cors(settings.host(), settings.origins());
    WireMockConfiguration configuration = new WireMockConfiguration()
        .bindAddress(settings.host())
        .port(settings.port())
        .withStores(new RedactingStores(settings.journal()))
        // It would write down every request in full, for a notifier that throws it away.
        .stubRequestLoggingDisabled(true)
        .extensions(
            new Gate(),
            new AnswerTransformer(() -> now, cors),
            new MockAdmin(scenario),
            new KeptStubs(this::importStubs))
        .extensionScanningEnabled(false)
        .templatingEnabled(false)
        // Nothing is proxied, and a client for it would cost as much start-up as all stubs.
        .httpClientFactory((options, trustAll, trusted, systemProperties) -> NO_CLIENT)
        .http2PlainDisabled(true)
        .http2TlsDisabled(true)
        .maxLoggedResponseSize(Redaction.LONGEST_BODY)
        .httpServerFactory((options, admin, stubs) ->
            new PlainSpokenJetty(options, admin, stubs, new JsonErrors(cors, log)))
        .notifier(SILENT);
    if (settings.httpsPort() >= 0) {
      configuration.httpsPort(settings.httpsPort());
      if (settings.keystore() != null) {
        configuration.keystorePath(settings.keystore().toString());
      }
      if (settings.keystorePassword() != null) {
        configuration
            .keystorePassword(settings.keystorePassword())
            .keyManagerPassword(settings.keystorePassword());
      }
    }
    return configuration;
  }

  /** The contract that is served at this moment. */
  public Contract contract() {
    return now.api().contract();
  }

  /** Where the API is. */
  public String baseUrl() {
    return url("http", server.port(), Contract.BASE_PATH);
  }

  /** Where its documentation is, which can be read and tried in a browser. */
  public String docsUrl() {
    return url("http", server.port(), PublishedSite.PATH + "/");
  }

  /** Where the API is over HTTPS, or null if it is not. */
  public @Nullable String httpsBaseUrl() {
    return settings.httpsPort() < 0 ? null : url("https", server.httpsPort(), Contract.BASE_PATH);
  }

  private String url(String scheme, int port, String path) {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return scheme + "://" + host + ":" + port + path;
  }

  /** Makes a scenario that of all requests, or none with null; false if there is no such scenario. */
  public boolean select(@Nullable String name) {
    if (name == null) {
      scenario.clear();
      return true;
    }
    return scenario.select(name);
  }

  @Override
  public void close() {
    if (served != null) {
      served.close();
    }
    server.stop();
  }
}
