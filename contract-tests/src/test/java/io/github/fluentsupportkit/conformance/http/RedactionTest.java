package io.github.fluentsupportkit.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final Redaction REDACTION = Redaction.of(Map.of(
      Caller.ADMINISTRATOR, new Credentials("admin", "abcd EFGH 1234"),
      Caller.CUSTOMER, new Credentials("maria", "s/e+c&r\"e>tü?")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abcd EFGH 1234",
        "abcdEFGH1234",
        "abcd+EFGH+1234",
        "abcd%20EFGH%201234",
        "%61bcd EFGH 123%34",
        "abcd\\u0020EFGH 1234",
        "abcd&#32;EFGH&#x20;1234",
        "s/e+c&r\"e>tü?",
        "s\\/e+c&r\\\"e>t\\u00fc?",
        "s/e+c&amp;r&quot;e&gt;tü?",
        "s%2Fe%2bc%26r%22e%3Et%c3%bc%3F"
      })
  void aPasswordIsTakenOutHoweverItIsSpelt(String spelling) {
    assertThat(REDACTION.apply("before " + spelling + " after"))
        .isEqualTo("before [redacted] after");
  }

  @Test
  void credentialsAreTakenOutInEveryFormOfBase64() {
    for (String secret :
        new String[] {"admin:abcd EFGH 1234", "admin:abcdEFGH1234", "maria:s/e+c&r\"e>tü?"}) {
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      String base64 = Base64.getEncoder().encodeToString(bytes);

      assertThat(REDACTION.apply("Basic " + base64)).isEqualTo("Basic [redacted]");
      assertThat(REDACTION.apply(base64.replace("/", "\\/"))).isEqualTo("[redacted]");
      assertThat(REDACTION.apply(URLEncoder.encode(base64, StandardCharsets.UTF_8)))
          .isEqualTo("[redacted]");
      assertThat(REDACTION.apply(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
          .isEqualTo("[redacted]");
    }
  }

  @Test
  void aPieceOfAPasswordAtTheEndOfACutTextIsTakenOutToo() {
    assertThat(REDACTION.apply("it says abcd EF…")).isEqualTo("it says [redacted]…");
    assertThat(REDACTION.apply("Basic YWRtaW46YW…")).isEqualTo("Basic [redacted]…");
  }

  @Test
  void bytesKeepTheirCharset() {
    byte[] latin = "caf\u00e9 abcd EFGH 1234 \u00e9".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(REDACTION.apply(latin))
        .isEqualTo("caf\u00e9 [redacted] \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    byte[] mixed = new byte[] {(byte) 0xff};
    assertThat(REDACTION.apply(mixed)).isEqualTo(mixed);
  }

  @Test
  void someHeadersAreSecretAsAWhole() {
    assertThat(REDACTION.header("Set-Cookie", "wordpress_logged_in=1")).isEqualTo("[redacted]");
    assertThat(REDACTION.header("x-echo", "1 abcdEFGH1234")).isEqualTo("1 [redacted]");
  }

  @Test
  void everythingElseStaysAsItIs() {
    assertThat(REDACTION.apply("abcd EFGH 123")).isEqualTo("abcd EFGH 123");
    assertThat(Redaction.none().apply("abcd")).isEqualTo("abcd");
  }
}
