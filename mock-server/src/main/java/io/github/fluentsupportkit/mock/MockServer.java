package io.github.fluentsupportkit.mock;

import io.github.fluentsupportkit.mock.answers.Validation;
import io.github.fluentsupportkit.mock.wire.RunningMock;
import io.github.fluentsupportkit.mock.wire.Settings;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mock inside of a Java program, most often a test. It listens on loopback, on any free port unless
 * told otherwise, until it is closed.
 *
 * <pre>{@code
 * try (MockServer mock = MockServer.builder().scenario("empty-inbox").start()) {
 *   callSomethingThatUses(mock.baseUrl());
 * }
 * }</pre>
 */
public final class MockServer implements AutoCloseable {

  private final RunningMock running;
  private final @Nullable String firstScenario;

  private MockServer(RunningMock running, @Nullable String firstScenario) {
    this.running = running;
    this.firstScenario = firstScenario;
  }

  /** A mock as it comes. */
  public static MockServer start() {
    return builder().start();
  }

  /** A mock with settings of its own. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where the API is: {@code http://127.0.0.1:PORT/wp-json/fluent-support/v2}. */
  public String baseUrl() {
    return running.baseUrl();
  }

  /** Where the API is over HTTPS, or null unless {@link Builder#https} was asked for. */
  public @Nullable String httpsBaseUrl() {
    return running.httpsBaseUrl();
  }

  /**
   * Makes a scenario that of all requests from now on.
   *
   * @throws IllegalArgumentException if there is no such scenario
   */
  public void scenario(String name) {
    if (!running.select(name)) {
      throw new IllegalArgumentException("there is no scenario " + name);
    }
  }

  /** Ends the scenario, if there is one. */
  public void noScenario() {
    running.select(null);
  }

  /** Goes back to the scenario that it began with, or to none. */
  void firstScenario() {
    running.select(firstScenario);
  }

  @Override
  public void close() {
    running.close();
  }

  /** Settings of a mock; each has the value that the command line begins with, but for the port. */
  public static final class Builder {

    private int port;
    private int httpsPort = -1;
    private @Nullable Path contract;
    private Validation validation = Validation.STRICT;
    private boolean echo;
    private @Nullable String scenario;
    private long seed = 1;

    private Builder() {}

    /** Listens on this port; 0, the default, is any free one. */
    public Builder port(int number) {
      this.port = number;
      return this;
    }

    /** Listens for HTTPS on any free port too, with WireMock's certificate, which clients do not trust by themselves. */
    public Builder https() {
      this.httpsPort = 0;
      return this;
    }

    /** Answers after another contract: its index, or the folder that has it as {@code openapi.yaml}. */
    public Builder contract(Path fileOrFolder) {
      this.contract = fileOrFolder;
      return this;
    }

    /** Minds what requests say as much as this. */
    public Builder validation(Validation how) {
      this.validation = how;
      return this;
    }

    /** Repeats in answers what requests said, where it belongs. */
    public Builder echo() {
      this.echo = true;
      return this;
    }

    /** Begins with this scenario. */
    public Builder scenario(String name) {
      this.scenario = name;
      return this;
    }

    /** Decides what scenarios leave to chance. */
    public Builder seed(long number) {
      this.seed = number;
      return this;
    }

    /**
     * Starts the mock.
     *
     * @throws io.github.fluentsupportkit.contract.BrokenContractException if the contract is broken
     * @throws IllegalArgumentException if there is no such scenario
     * @throws io.github.fluentsupportkit.mock.wire.CannotListenException if the port is in use
     */
    public MockServer start() {
      return new MockServer(
          RunningMock.start(
              new Settings(
                  "127.0.0.1",
                  port,
                  httpsPort,
                  null,
                  null,
                  contract,
                  validation,
                  echo,
                  scenario,
                  seed,
                  Set.of(),
                  Settings.USUAL_JOURNAL),
              line -> {}),
          scenario);
    }
  }
}
