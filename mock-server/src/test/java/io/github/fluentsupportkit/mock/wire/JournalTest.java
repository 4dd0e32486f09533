package io.github.fluentsupportkit.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Encoding;
import io.github.fluentsupportkit.mock.http.RawSocket;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(MockServerExtension.class)
class JournalTest {

  private static final String SECRET = "s3cr-pw";

  private static final Map<String, String> NEW_USER = Map.of(
      "ticket[title]", "A visible title",
      "ticket[content]", "y",
      "ticket[create_customer]", "yes",
      "newCustomer[email]", "new@example.test",
      "newCustomer[password]", SECRET + " with & and \" and more " + SECRET);

  @BeforeEach
  void forget(MockServer mock) {
    Request.admin("DELETE", mock, "/requests").send();
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void passwordsOfNewUsersAreNotKept(Encoding encoding, MockServer mock) {
    Response response =
        encoding.request("POST", mock.baseUrl() + "/tickets", NEW_USER).send();

    assertThat(response.status()).isEqualTo(200);
    assertKept(mock, "visible");
    assertKept(mock, "new@example.test");
    assertNotKept(mock, SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"newCustomer\":{\"password\":\"s3cr-pw\",\"first_name\":\"visible\"}}",
        "{\"newCustomer\":{\"password\" :\n \"a\\\"s3cr-pw\\\\\",\"first_name\":\"visible\"}}",
        "{\"newCustomer\":{\"password\": [\"s3cr-pw\"],\"first_name\":\"visible\"}}",
        "{\"newCustomer\":{\"password\":\"s3cr-pw\", \"first_name\":\"visible"
      })
  void passwordsInJsonAreNotKeptHoweverTheyAreWritten(String json, MockServer mock) {
    Request.post(mock, "/tickets").json(json).send();

    assertKept(mock, "visible");
    assertNotKept(mock, SECRET);
  }

  @Test
  void aPasswordInTheQueryIsNotKeptBesideALongBody(MockServer mock) {
    Request.post(mock, "/tickets?newCustomer%5Bpassword%5D=" + SECRET + "&x=visible")
        .json("{\"y\": \"" + "z".repeat(20_000) + "\"}")
        .send();

    assertKept(mock, "visible");
    assertNotKept(mock, SECRET);
  }

  @Test
  void aPasswordMayBeLongerThanAnybodyNeeds(MockServer mock) {
    String password = (SECRET + "\\\"").repeat(900);
    Request.post(mock, "/tickets")
        .json("{\"password\":\"" + password + "\",\"x\":\"visible\"}")
        .send();

    assertKept(mock, "visible");
    assertNotKept(mock, SECRET);
  }

  @Test
  void aPasswordThatIsANumberIsNotKept(MockServer mock) {
    Request.post(mock, "/tickets")
        .json("{\"newCustomer\":{\"password\":998877,\"x\":1}}")
        .send();
    Request.post(mock, "/tickets")
        .json("{\"newCustomer\":{\"x\":1,\"password\": 998877}}")
        .send();

    assertKept(mock, "newCustomer");
    assertNotKept(mock, "998877");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "newCustomer[password]=s3cr-pw&a=visible",
        "newCustomer%5Bpassword%5D=s3cr-pw&a=visible",
        "newCustomer%5bpassword%5d=s3cr-pw&a=visible",
        "a=visible&newCustomer%5Bpassword]=s3cr-pw"
      })
  void passwordsInFormsAndQueriesAreNotKept(String fields, MockServer mock) throws IOException {
    Request.post(mock, "/tickets").form(fields).send();
    RawSocket.send(mock.baseUrl(), "POST", "/tickets?" + fields);

    assertKept(mock, "visible");
    assertNotKept(mock, SECRET);
  }

  @Test
  void credentialsAreNotKept(MockServer mock) {
    String authorization = Request.basic("some-user", SECRET);
    Request.get(mock, "/tickets")
        .authorization(authorization)
        .header("Cookie", "wordpress_logged_in=" + SECRET)
        .header("X-WP-Nonce", SECRET + "-nonce")
        .header("X-Else", "visible")
        .send();

    assertKept(mock, "visible");
    assertNotKept(mock, SECRET);
    assertNotKept(mock, "some-user");
    assertNotKept(mock, authorization.substring(6));
  }

  @Test
  void theRestOfARequestIsKeptAsItWas(MockServer mock) {
    Request.post(mock, "/tickets?a=1").json("{\"ticket\":{\"title\":\"x\"}}").send();

    JsonNode request = journal(mock).at("/requests/0/request");
    assertThat(request.path("url").asString()).endsWith("/tickets?a=1");
    assertThat(request.path("body").asString()).isEqualTo("{\"ticket\":{\"title\":\"x\"}}");
    assertThat(journal(mock).at("/requests/0/stubMapping/name").asString())
        .isEqualTo("createTicket");
  }

  private static JsonNode journal(MockServer mock) {
    return Request.admin("GET", mock, "/requests").send().json();
  }

  private static void assertKept(MockServer mock, String text) {
    assertThat(holds(journal(mock), text)).as(text).isTrue();
  }

  private static void assertNotKept(MockServer mock, String text) {
    assertThat(holds(journal(mock), text)).as("a journal with " + text).isFalse();
  }

  /** Whether a text stands anywhere, as it is or in Base64. */
  private static boolean holds(JsonNode node, String text) {
    if (node.isContainer()) {
      return node.propertyStream().anyMatch(field -> field.getKey().contains(text))
          || node.valueStream().anyMatch(child -> holds(child, text));
    }
    String value = node.asString("");
    return value.contains(text) || decoded(value).contains(text);
  }

  private static String decoded(String value) {
    try {
      return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
