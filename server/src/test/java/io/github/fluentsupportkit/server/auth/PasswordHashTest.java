package io.github.fluentsupportkit.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void aNewPasswordIsWrittenAsWordPressShowsIt() {
    assertThat(PasswordHash.newPassword())
        .matches("([A-Za-z0-9]{4} ){5}[A-Za-z0-9]{4}")
        .isNotEqualTo(PasswordHash.newPassword());
  }

  @Test
  void onlyLettersAndDigitsCount() {
    String hash = PasswordHash.of("abcd EFGH 1234");

    assertThat(hash).matches("[0-9a-f]{64}").doesNotContain("abcd");
    assertThat(PasswordHash.matches(hash, PasswordHash.of("abcdEFGH1234"))).isTrue();
    assertThat(PasswordHash.matches(hash, PasswordHash.of("a-b c.d EFGH 1234 ")))
        .isTrue();
    assertThat(PasswordHash.matches(hash, PasswordHash.of("abcd efgh 1234"))).isFalse();
    assertThat(PasswordHash.matches(hash, PasswordHash.of(""))).isFalse();
  }
}
