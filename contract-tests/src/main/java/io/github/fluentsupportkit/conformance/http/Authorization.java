package io.github.fluentsupportkit.conformance.http;

import java.util.Map;
import java.util.Optional;

/** What each caller says of who they are. */
final class Authorization {

  private static final String WRONG = "Wr0ng wR0n g0nw Wr0n gWr0 nGwr";

  private final Map<Caller, Credentials> credentials;

  Authorization(Map<Caller, Credentials> credentials) {
    this.credentials = Map.copyOf(credentials);
  }

  boolean knows(Caller caller) {
    return switch (caller) {
      case ADMINISTRATOR, AGENT, CUSTOMER -> credentials.containsKey(caller);
      case WRONG_PASSWORD, LONGER_PASSWORD, EMPTY_PASSWORD, CLEAR_TEXT ->
        credentials.containsKey(Caller.ADMINISTRATOR);
      case NOBODY, UNKNOWN_USER, MALFORMED -> true;
    };
  }

  /** The value of the header; empty for those who send none. */
  Optional<String> header(Caller caller) {
    return switch (caller) {
      case NOBODY -> Optional.empty();
      case UNKNOWN_USER -> Optional.of(new Credentials("nobody-of-this-name", WRONG).basic());
      case MALFORMED -> Optional.of("Basic %%%");
      case WRONG_PASSWORD ->
        administrator().map(known -> new Credentials(known.user(), WRONG).basic());
      case EMPTY_PASSWORD ->
        administrator().map(known -> new Credentials(known.user(), "").basic());
      case LONGER_PASSWORD -> administrator().map(known -> known.longer().basic());
      // The real password must not be shown to a server that logs what it cannot read.
      case CLEAR_TEXT -> administrator().map(known -> "BASIC " + known.user() + ":password");
      case ADMINISTRATOR, AGENT, CUSTOMER ->
        Optional.ofNullable(credentials.get(caller)).map(Credentials::basic);
    };
  }

  private Optional<Credentials> administrator() {
    return Optional.ofNullable(credentials.get(Caller.ADMINISTRATOR));
  }
}
