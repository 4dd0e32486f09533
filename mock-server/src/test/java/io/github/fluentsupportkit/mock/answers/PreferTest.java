package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MockServerExtension.class)
class PreferTest {

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void everyExampleOfTheContractCanBeChosen(String id, MockServer mock) {
    for (Answer answer : Operations.operation(id).answers().values()) {
      for (Example example : answer.examples()) {
        Response response = Operations.validRequest(mock, id)
            .prefer("code=" + answer.status() + ", example=" + example.name())
            .send();

        assertThat(response.status()).isEqualTo(answer.status());
        assertThat(response.json()).isEqualTo(example.value());
        assertThat(response.example()).isEqualTo(example.name());
        assertThat(response.reason()).isEqualTo("preferred");
      }
    }
  }

  @Test
  void aCodeAloneChoosesItsFirstExample(MockServer mock) {
    Response response = Request.get(mock, "/tickets/7").prefer("code=404").send();

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.example()).isEqualTo("unknown-ticket");
    assertThat(response.header("Preference-Applied")).isEqualTo("code=404");
  }

  @Test
  void anExampleAloneIsFoundUnderAnyCode(MockServer mock) {
    Response response = Request.get(mock, "/tickets/7")
        .prefer("example=unknown-ticket-text-1.6.6")
        .send();

    assertThat(response.status()).isEqualTo(423);
    assertThat(response.json().isString()).isTrue();
    assertThat(response.header("Preference-Applied"))
        .isEqualTo("example=unknown-ticket-text-1.6.6");
  }

  @Test
  void aDelayIsTakenAtLeast(MockServer mock) {
    long before = System.nanoTime();
    Response response = Request.get(mock, "/tickets").prefer("delay=200").send();

    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(Duration.ofMillis(200));
    assertThat(response.example()).isEqualTo("documented");
    assertThat(response.header("Preference-Applied")).isEqualTo("delay=200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code=200, example=release-2.0.1, delay=1",
        "code=200; example=release-2.0.1; delay=1",
        "CODE=\"200\",Example=\"release-2.0.1\",delay=1",
        "code = 200 , example = release-2.0.1 , delay = 1",
        "respond-async, code=200, wait=10, example=release-2.0.1, delay=1, foo",
        "code=200, example=release-2.0.1, delay=1, code=404"
      })
  void preferencesAreJoinedAndUnknownOnesPassedOver(String prefer, MockServer mock) {
    Response response = Request.get(mock, "/tickets").prefer(prefer).send();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.example()).isEqualTo("release-2.0.1");
    assertThat(response.header("Preference-Applied"))
        .isEqualTo("code=200, example=release-2.0.1, delay=1");
  }

  @Test
  void severalHeadersAreAsGoodAsOne(MockServer mock) {
    Response response = Request.get(mock, "/tickets/7")
        .prefer("code=404")
        .prefer("example=unknown-ticket-2.0.1")
        .send();

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.example()).isEqualTo("unknown-ticket-2.0.1");
  }

  @Test
  void aHeaderOfUnknownPreferencesChangesNothing(MockServer mock) {
    Response response = Request.get(mock, "/tickets").prefer("return=minimal").send();

    assertThat(response.reason()).isEqualTo("default");
    assertThat(response.header("Preference-Applied")).isEmpty();
  }

  @Test
  void anUnknownCodeListsTheCodesThereAre(MockServer mock) {
    Response response = Request.get(mock, "/tickets/7").prefer("code=418").send();

    assertUnknown(response);
    assertThat(response.available())
        .containsExactly("200", "400", "401", "403", "404", "422", "423", "429", "503");
  }

  @Test
  void anUnknownExampleListsTheExamplesThereAre(MockServer mock) {
    assertUnknown(Request.get(mock, "/tickets/7").prefer("example=nope").send());
    assertThat(Request.get(mock, "/tickets/7").prefer("example=nope").send().available())
        .contains("200 release-1.5.3", "404 unknown-ticket");
    assertThat(Request.get(mock, "/tickets/7")
            .prefer("code=404, example=release-1.5.3")
            .send()
            .available())
        .containsExactly(
            "404 unknown-ticket",
            "404 unknown-ticket-2.0.1",
            "404 kit-unknown-ticket",
            "404 no-route");
  }

  @Test
  void anUnknownScenarioListsTheScenariosThereAre(MockServer mock) {
    Response response = Request.get(mock, "/tickets").prefer("scenario=nope").send();

    assertUnknown(response);
    assertThat(response.available()).contains("empty-inbox", "many-pages", "flaky");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "1.5", "60001", "999999999999", "\"\""})
  void aDelayThatIsNoneIsRefused(String delay, MockServer mock) {
    Response response = Request.get(mock, "/tickets").prefer("delay=" + delay).send();

    assertUnknown(response);
    assertThat(response.available()).containsExactly("0 to 60000");
  }

  @Test
  void aPreferenceBeatsRolesAndValidation(MockServer mock) {
    Request nobody = Request.get(mock, "/tickets?per_page=abc").authorization("");
    Request customer = Request.get(mock, "/customers").as("customer");
    Request broken = Request.post(mock, "/tickets").json("{");

    assertThat(nobody.prefer("example=release-2.0.1").send().status()).isEqualTo(200);
    assertThat(customer.prefer("code=200").send().status()).isEqualTo(200);
    assertThat(broken.prefer("code=422").send().example()).isEqualTo("missing-fields");
  }

  @Test
  void aDelayAloneBeatsNothing(MockServer mock) {
    assertThat(Request.get(mock, "/tickets")
            .authorization("")
            .prefer("delay=1")
            .send()
            .status())
        .isEqualTo(401);
  }

  private static void assertUnknown(Response response) {
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.code()).isEqualTo("mock_unknown_choice");
    assertThat(response.json().at("/data/status").asInt()).isEqualTo(400);
    assertThat(response.reason()).isEqualTo("unknown-preference");
    assertThat(response.header("Preference-Applied")).isEmpty();
  }
}
