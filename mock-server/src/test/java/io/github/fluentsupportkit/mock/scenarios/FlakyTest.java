package io.github.fluentsupportkit.mock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.answers.Call;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Reply.Disruption;
import io.github.fluentsupportkit.mock.answers.Scenario;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.RawSocket;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlakyTest {

  private static final String DROPPED = "dropped";

  @Test
  void theSameSeedHasTheSameFate() {
    assertThat(fates(7, 100)).isEqualTo(fates(7, 100));
    assertThat(fates(7, 100)).isNotEqualTo(fates(8, 100));
  }

  @Test
  void threeAnswersInTenAreLostEachInItsOwnWay() {
    List<String> fates = fates(1, 1000);

    for (String loss : List.of("500", "503", DROPPED)) {
      assertThat(Collections.frequency(fates, loss)).as(loss).isBetween(70, 130);
    }
    assertThat(Collections.frequency(fates, "200")).isBetween(640, 760);
    assertThat(fates).containsOnly("200", "500", "503", DROPPED);
  }

  @Test
  void aCrashIsThatOfTheContractAndTheProxyInFrontSaysNothing() {
    Scenario flaky = SampleCall.scenario("flaky", 1);
    Call call = SampleCall.ofTickets();
    Reply usual = SampleCall.usual(call);

    for (int i = 0; i < 100; i++) {
      Reply reply = flaky.apply(call, usual);
      switch (reply.status()) {
        case 500 ->
          assertThat(reply.body())
              .isEqualTo(
                  Operations.CONTRACT.sharedAnswer("Crashed").examples().get(0).value());
        case 503 -> assertThat(reply.body().isMissingNode()).isTrue();
        default -> assertThat(reply.body()).isSameAs(usual.body());
      }
    }
  }

  @Test
  void clientsSeeWhatTheSeedDecidedAndLostConnectionsAreLost() throws IOException {
    List<String> seen = new ArrayList<>();
    try (MockServer mock = MockServer.builder().scenario("flaky").seed(7).start()) {
      for (int i = 0; i < 60; i++) {
        String answer = RawSocket.send(mock.baseUrl(), "GET", "/tickets");
        seen.add(answer.isEmpty() ? DROPPED : answer.substring(9, 12));
      }
    }
    assertThat(seen).isEqualTo(fates(7, 60)).contains("200", "500", "503", DROPPED);
  }

  private static List<String> fates(long seed, int count) {
    Scenario flaky = SampleCall.scenario("flaky", seed);
    Call call = SampleCall.ofTickets();
    Reply usual = SampleCall.usual(call);
    List<String> fates = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Reply reply = flaky.apply(call, usual);
      fates.add(
          reply.disruption() == Disruption.DROPPED ? DROPPED : Integer.toString(reply.status()));
    }
    return fates;
  }
}
