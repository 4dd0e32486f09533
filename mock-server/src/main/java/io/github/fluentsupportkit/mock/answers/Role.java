package io.github.fluentsupportkit.mock.answers;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, told from the user's name alone so that nobody has to set anything up.
 *
 * <p>A name that begins with {@code customer} is a customer, one that begins with {@code agent} an agent
 * limited as the contract says, any other an administrator. A name or a password that begins with {@code
 * wrong} is wrong.
 */
public enum Role {
  /** An agent with every permission. */
  ADMINISTRATOR,
  /** An agent limited to the own and the unassigned tickets. */
  AGENT,
  /** Any other user of the site. */
  CUSTOMER;

  private static final String WRONG = "wrong";

  /** The name that the contract gives this role. */
  public String contractName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role of who sent this header; empty for nobody, for wrong credentials, and for a header that is
   * not standard Basic.
   *
   * @param authorization the header's value, or null
   */
  public static Optional<Role> of(@Nullable String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    String credentials;
    try {
      byte[] decoded = Base64.getDecoder().decode(authorization.substring(6).strip());
      credentials = new String(decoded, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    int colon = credentials.indexOf(':');
    if (colon <= 0 || credentials.startsWith(WRONG) || credentials.startsWith(WRONG, colon + 1)) {
      return Optional.empty();
    }
    if (credentials.startsWith("customer")) {
      return Optional.of(CUSTOMER);
    }
    return Optional.of(credentials.startsWith("agent") ? AGENT : ADMINISTRATOR);
  }
}
