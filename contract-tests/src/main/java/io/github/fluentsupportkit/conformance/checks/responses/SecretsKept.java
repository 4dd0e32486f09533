package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.request.Field;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Finds answers that repeat passwords. */
final class SecretsKept implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.secrets",
      "No answer repeats a password, or has a field for one",
      Severity.ERROR,
      "Whoever sees the answer, or a log of it, has the password.");

  private static final Pattern BASIC = Pattern.compile("Basic ([A-Za-z0-9+/]{8,}={0,2})");

  private static final Pattern NAMES = Pattern.compile(
      "(?i)(?:\\w+_)?pass(?:word|wd)?|userpass(?:word)?|(?:\\w+_)?(?:access|api|auth|refresh|session)_?(?:key|token)"
          + "|authorization|php_auth_pw");

  /** Shorter ones may stand in any text. */
  private static final int SHORTEST = 6;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    String body = reading.text().text();
    if (BASIC.matcher(body).results().anyMatch(m -> isCredentials(m.group(1)))) {
      found(reading, findings, "", "The answer repeats an Authorization header.");
    }
    for (Field field : sent(reading)) {
      if (reading.json().toString().contains(field.value())) {
        found(reading, findings, field.name(), "The answer repeats a password that was sent.");
      }
    }
    for (Described.Place place : reading.places()) {
      if (isPassword(place)) {
        found(reading, findings, place.pointer(), "The answer has a field for a password.");
      }
    }
  }

  /** Whether it is a field for a password, of which the contract knows none. */
  static boolean isPassword(Described.Place place) {
    String key = place.pointer().substring(place.pointer().lastIndexOf('/') + 1);
    boolean filled = place.value().isString() && !place.value().asString("").isBlank();
    return !place.known() && filled && NAMES.matcher(key).matches();
  }

  private static List<Field> sent(Reading reading) {
    return reading.step().request().fields().stream()
        .filter(f -> f.name().endsWith("[password]"))
        .filter(f -> f.value().length() >= SHORTEST)
        .toList();
  }

  private static boolean isCredentials(String base64) {
    try {
      byte[] decoded = Base64.getDecoder().decode(base64);
      return new String(decoded, StandardCharsets.UTF_8).matches("[^\\s:]+:.+");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void found(Reading reading, Findings findings, String where, String words) {
    findings
        .at(reading.step())
        .where(where)
        .expected("no password")
        .actual("a password, which is not shown here")
        .say(words);
  }
}
