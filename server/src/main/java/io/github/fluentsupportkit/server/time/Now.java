package io.github.fluentsupportkit.server.time;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The present moment as it is kept and shown: in UTC, to the second. */
@Component
public final class Now {

  private final Clock clock;

  Now(Clock clock) {
    this.clock = clock;
  }

  /** This moment. */
  public LocalDateTime get() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }

  /** The clock of the machine. */
  @Configuration
  static class MachineClock {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }
}
