package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Answer;
import io.github.fluentsupportkit.contract.Example;
import io.github.fluentsupportkit.contract.conformance.AnswerCheck;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(MockServerExtension.class)
class DefaultAnswersTest {

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void aValidRequestGetsTheDocumentedExample(String id, MockServer mock) {
    Answer answer = Operations.answer(id, 200);
    Example expected = answer.example("documented").orElse(answer.examples().get(0));

    Response response = Operations.validRequest(mock, id).send();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json()).isEqualTo(expected.value());
    assertThat(response.header("Mock-Example"))
        .isEqualTo(
            "operation=" + id + ", status=200, example=" + expected.name() + ", reason=default");
  }

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void anAnswerHasTheHeadersOfWordPress(String id, MockServer mock) {
    Response response = Operations.validRequest(mock, id).send();

    assertThat(response.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.header("Cache-Control")).isEqualTo("no-cache, must-revalidate, max-age=0");
    assertThat(response.header("Allow"))
        .isEqualTo(String.join(", ", Operations.CONTRACT.methodsAt(Operations.path(id))));
    assertThat(response.header("Allow").contains(Operations.operation(id).method()))
        .isNotEqualTo(Operations.operation(id).worksInNoRelease());
    assertThat(response.header("Preference-Applied")).isEmpty();
    assertThat(response.header("Link"))
        .isEqualTo("<" + mock.baseUrl().replace("/fluent-support/v2", "/")
            + ">; rel=\"https://api.w.org/\"");
    assertThat(new AnswerCheck(Operations.CONTRACT)
            .headers(id, Operations.answer(id, 200), headers(response)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void everyRequestThatTheContractShowsIsTaken(String id, MockServer mock) {
    for (JsonNode body : Operations.bodies(id)) {
      Response response =
          Operations.validRequest(mock, id).json(body.toString()).send();

      assertThat(response.status()).as(body + " " + response.text()).isEqualTo(200);
    }
  }

  @Test
  void anAnswerToNobodyMayBeCachedAndNamesNoMethods(MockServer mock) {
    Response response = Request.get(mock, "/tickets").authorization("").send();

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.header("Cache-Control")).isEmpty();
    assertThat(response.header("Allow")).isEmpty();
    assertThat(response.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void theSameRequestGetsTheSameAnswerAgain(MockServer mock) {
    Response first = Request.get(mock, "/tickets").send();
    Response second = Request.get(mock, "/tickets").send();

    assertThat(second.text()).isEqualTo(first.text());
  }

  private static Map<String, String> headers(Response response) {
    return response.received().headers().map().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
  }
}
