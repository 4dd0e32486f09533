package io.github.fluentsupportkit.mock.wire;

import io.github.fluentsupportkit.mock.answers.Validation;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a mock is set up.
 *
 * @param host the address to listen on
 * @param port for HTTP; 0 for any free one
 * @param httpsPort for HTTPS; 0 for any free one, or -1 for none
 * @param keystore a key store with the certificate for HTTPS, or null for WireMock's own
 * @param keystorePassword its password, or null
 * @param contract the index or the folder of a contract, or null for the one that comes along
 * @param validation how much the mock minds what requests say
 * @param echo whether answers repeat what requests said
 * @param scenario the scenario to begin with, or null
 * @param seed decides what scenarios leave to chance
 * @param origins further origins that may call the mock, or {@code *}
 * @param journal how many requests are remembered at most
 */
public record Settings(
    String host,
    int port,
    int httpsPort,
    @Nullable Path keystore,
    @Nullable String keystorePassword,
    @Nullable Path contract,
    Validation validation,
    boolean echo,
    @Nullable String scenario,
    long seed,
    Set<String> origins,
    int journal) {

  /** How many requests are remembered unless told otherwise; a request and its answer take some 10 kB. */
  public static final int USUAL_JOURNAL = 200;
}
