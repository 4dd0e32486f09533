package io.github.fluentsupportkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.client.model.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimestampTest {

  private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

  @Test
  void thePlainFormIsInTheZoneOfTheSite() {
    Timestamp plain = Timestamp.parse("2021-07-02 20:15:56");

    assertThat(plain.offset()).isNull();
    assertThat(plain.instant(ZURICH)).isEqualTo(Instant.parse("2021-07-02T18:15:56Z"));
    assertThat(plain).hasToString("2021-07-02 20:15:56");
  }

  @Test
  void theIsoFormSaysItsOwn() {
    Timestamp iso = Timestamp.parse("2026-11-23T09:32:22+00:00");

    assertThat(iso.instant(ZURICH)).isEqualTo(Instant.parse("2026-11-23T09:32:22Z"));
    assertThat(iso).hasToString("2026-11-23T09:32:22+00:00");
  }
}
