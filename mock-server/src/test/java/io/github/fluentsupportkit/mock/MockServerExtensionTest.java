package io.github.fluentsupportkit.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.http.Request;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MockServerExtensionTest {

  @RegisterExtension
  static final MockServerExtension MOCK =
      new MockServerExtension(MockServer.builder().scenario("forbidden").echo());

  private static String address = "";

  @BeforeAll
  static void theMockIsThereBeforeTheFirstTest(MockServer mock) {
    address = mock.baseUrl();
  }

  @Test
  @Order(1)
  void itHasTheSettings(MockServer mock) {
    assertThat(Request.get(mock, "/tickets").send().status()).isEqualTo(403);
  }

  @Test
  @Order(2)
  void aTestMaySelectAnotherScenario(MockServer mock) {
    mock.scenario("expired-password");

    assertThat(Request.get(mock, "/tickets").send().status()).isEqualTo(401);
  }

  @Test
  @Order(3)
  void theNextTestFindsTheScenarioOfTheSettingsAgain(MockServer mock) {
    assertThat(Request.get(mock, "/tickets").send().status()).isEqualTo(403);
    mock.noScenario();
    assertThat(Request.get(mock, "/tickets/77").send().json().at("/ticket/id").asInt())
        .isEqualTo(77);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Order(4)
  void allTestsOfTheClassHaveTheSameMock(int run, MockServer mock) {
    assertThat(mock.baseUrl()).as("in run " + run).isEqualTo(address);
    assertThat(Request.get(mock, "/tickets").send().status()).isEqualTo(403);
  }

  @Nested
  class InANestedClass {

    @Test
    void itIsTheSameMockAsWell(MockServer mock) {
      assertThat(mock.baseUrl()).isEqualTo(address);
    }
  }
}
