package io.github.fluentsupportkit.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailureBrakeTest {

  private final SetClock clock = new SetClock();
  private final FailureBrake brake = new FailureBrake(clock, 3, 10);

  @Test
  void soManyFailuresAreAnsweredAtOnce() {
    for (int i = 0; i < 3; i++) {
      assertThat(brake.secondsToWait("a")).isZero();
      brake.failed("a");
    }

    assertThat(brake.secondsToWait("a")).isEqualTo(10);
    assertThat(brake.secondsToWait("b")).isZero();
  }

  @Test
  void oneTryComesBackAfterTheOther() {
    fail(3);
    clock.pass(4);
    assertThat(brake.secondsToWait("a")).isEqualTo(6);
    clock.pass(6);
    assertThat(brake.secondsToWait("a")).isZero();
    fail(1);
    assertThat(brake.secondsToWait("a")).isEqualTo(10);
    clock.pass(1000);
    fail(3);
    assertThat(brake.secondsToWait("a")).isEqualTo(10);
  }

  @Test
  void furtherFailuresDoNotMakeTheWaitLonger() {
    fail(50);

    assertThat(brake.secondsToWait("a")).isEqualTo(10);
  }

  @Test
  void onlyTheLatestAddressesAreRemembered() {
    fail(3);
    for (int i = 0; i < 10_000; i++) {
      brake.failed("other " + i);
    }

    assertThat(brake.secondsToWait("a")).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      brake.failed("a");
    }
  }

  /** A clock that is set by hand. */
  private static final class SetClock extends Clock {

    private Instant now = Instant.EPOCH;

    void pass(long seconds) {
      now = now.plusSeconds(seconds);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
