package io.github.fluentsupportkit.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MockServerExtension.class)
class CorsTest {

  private static final String ORIGIN = "https://app.example.test";

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void aPreflightIsAnsweredWithoutCredentials(String id, MockServer mock) {
    Response response = Request.to("OPTIONS", mock.baseUrl() + Operations.path(id))
        .authorization("")
        .header("Origin", ORIGIN)
        .header("Access-Control-Request-Method", Operations.operation(id).method())
        .header("Access-Control-Request-Headers", "authorization,content-type,prefer")
        .send();

    assertThat(response.status()).isEqualTo(200);
    assertAllowed(response);
    assertThat(response.header("Access-Control-Allow-Methods").split(", "))
        .contains(Operations.operation(id).method(), "OPTIONS");
    assertThat(response.header("Access-Control-Allow-Headers").split(", "))
        .contains(
            "Authorization", "Content-Type", "X-WP-Nonce", "X-HTTP-Method-Override", "Prefer");
    assertThat(response.json().path("namespace").asString()).isEqualTo("fluent-support/v2");
    assertThat(response.json().path("methods").valueStream().map(m -> m.asString()))
        .containsExactlyElementsOf(Operations.CONTRACT.methodsAt(Operations.path(id)));
  }

  @Test
  void anyPathIsDescribed(MockServer mock) {
    Response response = Request.to("OPTIONS", mock.baseUrl() + "/nope").send();

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json().path("methods")).isEmpty();
    assertThat(response.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void answersAndErrorsCarryTheHeadersAsWell(MockServer mock) {
    assertAllowed(from(Request.get(mock, "/tickets"), 200));
    assertAllowed(from(Request.post(mock, "/tickets").json("{"), 400));
    assertAllowed(from(Request.get(mock, "/tickets").authorization(""), 401));
    assertAllowed(from(Request.get(mock, "/tickets").as("customer"), 403));
    assertAllowed(from(Request.get(mock, "/nope"), 404));
    assertAllowed(from(Request.get(mock, "/tickets?page=x"), 422));
    assertAllowed(from(Request.get(mock, "/tickets").prefer("code=500"), 500));
    assertAllowed(from(Request.get(mock, "/tickets").prefer("code=418"), 400));
    assertAllowed(from(Request.get(mock, "/tickets").prefer("scenario=malformed-body"), 200));
  }

  @Test
  void aRequestWithoutAnOriginGetsNoneOfThem(MockServer mock) {
    Response response = Request.get(mock, "/tickets").send();

    assertThat(response.received().headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control-"));
    assertThat(response.header("Vary")).contains("Origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.1.2.3"})
  void onLoopbackEveryOriginMayCall(String host) {
    assertThat(allowed(new Cors(host, Set.of()), ORIGIN)).isEqualTo(ORIGIN);
    assertThat(allowed(new Cors(host, Set.of()), "null")).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:3000",
        "http://127.0.0.1:5173",
        "https://127.1.2.3",
        "http://[::1]:8080"
      })
  void elsewherePagesFromLoopbackMayCall(String origin) {
    assertThat(allowed(new Cors("0.0.0.0", Set.of()), origin)).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://127.evil.example",
        "null",
        "http://",
        "not an origin"
      })
  void elsewhereNoOtherOriginMayCall(String origin) {
    assertThat(allowed(new Cors("0.0.0.0", Set.of()), origin)).isNull();
  }

  @Test
  void elsewhereOriginsMayCallThatWereAllowedByName() {
    Cors cors = new Cors("0.0.0.0", Set.of(ORIGIN));

    assertThat(allowed(cors, ORIGIN)).isEqualTo(ORIGIN);
    assertThat(allowed(cors, ORIGIN + ":8443")).isNull();
    assertThat(allowed(new Cors("0.0.0.0", Set.of("*")), "https://evil.example"))
        .isEqualTo("https://evil.example");
  }

  private static Response from(Request request, int status) {
    Response response = request.header("Origin", ORIGIN).send();
    assertThat(response.status()).isEqualTo(status);
    return response;
  }

  private static void assertAllowed(Response response) {
    assertThat(response.received().headers().allValues("Access-Control-Allow-Origin"))
        .containsExactly(ORIGIN);
    assertThat(response.header("Access-Control-Allow-Credentials")).isEqualTo("true");
    assertThat(response.header("Access-Control-Expose-Headers"))
        .contains("Mock-Example", "Preference-Applied");
    assertThat(response.header("Vary")).contains("Origin");
  }

  private static @Nullable String allowed(Cors cors, String origin) {
    ResponseDefinitionBuilder response = new ResponseDefinitionBuilder();
    cors.addTo(response, origin);
    HttpHeaders headers = response.build().getHeaders();
    return headers.getHeader("Access-Control-Allow-Origin").isPresent()
        ? headers.getHeader("Access-Control-Allow-Origin").firstValue()
        : null;
  }
}
