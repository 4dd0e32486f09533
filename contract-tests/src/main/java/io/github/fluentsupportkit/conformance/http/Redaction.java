package io.github.fluentsupportkit.conformance.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes passwords out of what is about to be shown, wherever a server may have put them and however it spells them. */
public final class Redaction {

  /** What stands in place of a secret. */
  public static final String MASK = "[redacted]";

  private static final Set<String> SECRET_HEADERS = Set.of(
      "authorization",
      "proxy-authorization",
      "cookie",
      "set-cookie",
      "x-wp-nonce",
      "php-auth-user",
      "php-auth-pw");
  private static final String CUT = "…";
  private static final int SHORTEST_PIECE = 4;

  private final List<String> secrets;
  private final Pattern spellings;

  private Redaction(Collection<Credentials> all) {
    this.secrets = all.stream()
        .flatMap(Redaction::secrets)
        .filter(s -> !s.isBlank())
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
    this.spellings = Pattern.compile(secrets.stream()
        .map(s -> Spellings.of(s) + "|" + Spellings.ofBase64(s) + "|" + Spellings.of(bytewise(s)))
        .reduce((a, b) -> a + "|" + b)
        .orElse("(?!)"));
  }

  /** Takes out the passwords of these users, as they are and as headers carry them. */
  public static Redaction of(Map<Caller, Credentials> credentials) {
    return new Redaction(credentials.values());
  }

  /** There is nothing to hide. */
  public static Redaction none() {
    return new Redaction(List.of());
  }

  /** The same text without secrets, and without a piece of one where the text was cut. */
  public String apply(String text) {
    if (secrets.isEmpty()) {
      return text;
    }
    String clean = spellings.matcher(text).replaceAll("[redacted]");
    if (clean.endsWith(CUT)) {
      for (String secret : secrets) {
        for (int length = secret.length() - 1; length >= SHORTEST_PIECE; length--) {
          String piece = secret.substring(0, length) + CUT;
          if (clean.endsWith(piece)) {
            return clean.substring(0, clean.length() - piece.length()) + MASK + CUT;
          }
        }
      }
    }
    return clean;
  }

  /** The same bytes without secrets, whatever their charset. */
  public byte[] apply(byte[] bytes) {
    if (secrets.isEmpty()) {
      return bytes;
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return apply(text).getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return apply(new String(bytes, StandardCharsets.ISO_8859_1))
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /** The value of a header without secrets; some headers are secret as a whole. */
  public String header(String name, String value) {
    return SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? MASK : apply(value);
  }

  private static Stream<String> secrets(Credentials known) {
    String bare = known.password().replace(" ", "");
    return Stream.of(
        known.password(),
        known.base64(),
        known.longer().base64(),
        new Credentials(known.user(), bare).base64(),
        base64(known.password()),
        base64(bare));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How it looks where the text around it is no UTF-8, and so is read byte by byte. */
  private static String bytewise(String secret) {
    return new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
