package io.github.fluentsupportkit.server.auth;

import io.github.fluentsupportkit.server.auth.AccountStore.StoredPassword;
import io.github.fluentsupportkit.server.auth.AccountStore.Use;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and application password.
 *
 * <p>What was right a moment ago is right without a look into the database, so a password that is revoked works for
 * that moment longer.
 *
 * <p>A right password is let in even while its address is slowed down for the failures of somebody else behind it. That
 * helps nobody who guesses: passwords have 142 random bits, and are checked with two small statements and one hash.
 */
@Component
final class ApplicationPasswords implements AuthenticationProvider {

  /** Compared with when there is no such user, so that the time to answer does not tell. */
  private static final List<StoredPassword> NOBODYS =
      List.of(new StoredPassword(0, PasswordHash.sha256("nobody")));

  private final AccountStore accounts;
  private final LastUses lastUses;
  private final Clock clock;
  private final FailureBrake brake;
  private final KnownCredentials known = new KnownCredentials();
  private final long trustedMillis;

  ApplicationPasswords(
      AccountStore accounts,
      LastUses lastUses,
      Clock clock,
      @Value("${help-desk.passwords.trusted-millis}") long trustedMillis,
      @Value("${help-desk.passwords.failures-at-once}") int failuresAtOnce,
      @Value("${help-desk.passwords.seconds-per-failure}") double secondsPerFailure) {
    this.accounts = accounts;
    this.lastUses = lastUses;
    this.clock = clock;
    this.trustedMillis = trustedMillis;
    this.brake = new FailureBrake(clock, failuresAtOnce, secondsPerFailure);
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String login = attempt.getName();
    String hash = PasswordHash.of(String.valueOf(attempt.getCredentials()));
    String address = address(attempt);
    KnownCredentials.Known entry = known.get(login, hash);
    if (entry == null || clock.millis() - entry.checkedAt() > trustedMillis) {
      entry = check(login, hash, address);
    }
    lastUses.add(entry.passwordId(), new Use(now(), address));
    return UsernamePasswordAuthenticationToken.authenticated(entry.caller(), null, List.of());
  }

  private KnownCredentials.Known check(String login, String hash, String address) {
    Optional<Caller> caller = accounts.caller(login);
    StoredPassword password =
        matching(caller.map(c -> accounts.passwords(c.userId())).orElse(NOBODYS), hash);
    if (caller.isEmpty() || password == null) {
      known.remove(login, hash);
      throw wrong(address);
    }
    KnownCredentials.Known entry =
        new KnownCredentials.Known(caller.get(), password.id(), clock.millis());
    known.put(login, hash, entry);
    return entry;
  }

  private AuthenticationException wrong(String address) {
    long wait = brake.secondsToWait(address);
    if (wait > 0) {
      return new TooManyFailuresException(wait);
    }
    brake.failed(address);
    return new BadCredentialsException("no such user or another password");
  }

  private static @Nullable StoredPassword matching(List<StoredPassword> passwords, String hash) {
    StoredPassword found = null;
    for (StoredPassword password : passwords) {
      if (PasswordHash.matches(password.hash(), hash)) {
        found = password;
      }
    }
    return found;
  }

  private static String address(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
