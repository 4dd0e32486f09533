package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.RawSocket;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

  @RegisterExtension
  static final MockServerExtension MOCK =
      new MockServerExtension(MockServer.builder().echo());

  private static final String QUERY =
      "ticket[customer_id]=3&ticket[title]=Ol%C3%A1+%26+more&ticket[content]=y";

  private static final String TITLE = "Olá & more";

  @Test
  void theQueryIsRead(MockServer mock) {
    assertTaken(Request.post(mock, "/tickets?" + QUERY).send());
    assertTaken(Request.post(mock, "/tickets?" + encoded(QUERY)).send());
  }

  @Test
  void anUrlencodedFormIsRead(MockServer mock) {
    assertTaken(Request.post(mock, "/tickets").form(QUERY).send());
    assertTaken(Request.post(mock, "/tickets").form(encoded(QUERY)).send());
  }

  @Test
  void aMultipartFormIsRead(MockServer mock) {
    assertTaken(Request.post(mock, "/tickets")
        .multipart(
            Map.of("ticket[customer_id]", "3", "ticket[title]", TITLE, "ticket[content]", "y"))
        .send());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "junk", "--a-boundary--"})
  void aMultipartFormWithoutPartsSaysNothing(String body, MockServer mock) {
    Response response = Request.post(mock, "/tickets")
        .body("multipart/form-data; boundary=a-boundary", body)
        .send();

    assertThat(FieldErrorNames.of(response.json()))
        .isEqualTo("content=required customer_id=required title=required");
  }

  @Test
  void jsonIsRead(MockServer mock) {
    String json =
        "{\"ticket\":{\"customer_id\":\"3\",\"title\":\"" + TITLE + "\",\"content\":\"y\"}}";

    assertTaken(Request.post(mock, "/tickets").json(json).send());
    assertTaken(Request.post(mock, "/tickets")
        .body("application/json; charset=UTF-8", json)
        .send());
  }

  @Test
  void aBodyOfAnotherTypeIsNotRead(MockServer mock) {
    Response response = Request.post(mock, "/tickets").body("text/plain", QUERY).send();

    assertThat(FieldErrorNames.of(response.json()))
        .isEqualTo("content=required customer_id=required title=required");
  }

  @Test
  void bracketsMayComeRawAsOnTheCommandLine(MockServer mock) throws IOException {
    String good = "/tickets?filters[status_type]=open&filters[ticket_tags][]=1";
    String bad = "/tickets?filters[status_type]=bogus&filters[ticket_tags][]=x";

    assertThat(RawSocket.send(mock.baseUrl(), "GET", good)).startsWith("HTTP/1.1 200");
    assertThat(RawSocket.send(mock.baseUrl(), "GET", bad))
        .startsWith("HTTP/1.1 422")
        .contains("filters.status_type", "filters.ticket_tags.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with[]=widgets&with[]=VALUE",
        "with[0]=widgets&with[1]=VALUE",
        "with%5B%5D=widgets&with%5B%5D=VALUE",
        "with%5b0%5d=widgets&with%5b5%5d=VALUE",
        "with[]=VALUE"
      })
  void aListIsReadHoweverItIsWritten(String query, MockServer mock) {
    Response good =
        Request.get(mock, "/customers/7?" + query.replace("VALUE", "tickets")).send();
    Response bad =
        Request.get(mock, "/customers/7?" + query.replace("VALUE", "nope")).send();

    assertThat(good.status()).isEqualTo(200);
    assertThat(bad.status()).isEqualTo(422);
    assertThat(FieldErrorNames.of(bad.json())).matches("with\\.[01]=in");
  }

  @Test
  void aNameThatIsRepeatedWithoutBracketsHasItsLastValue(MockServer mock) {
    assertThat(Request.get(mock, "/tickets?per_page=x&per_page=5").send().status())
        .isEqualTo(200);
    assertThat(Request.get(mock, "/tickets?per_page=5&per_page=x").send().status())
        .isEqualTo(422);
  }

  @Test
  void jsonWinsOverTheQueryAndSoDoesAForm(MockServer mock) {
    assertThat(content(Request.put(mock, "/tickets/7/responses/7?content=query")))
        .isEqualTo("query");
    assertThat(
            content(Request.put(mock, "/tickets/7/responses/7?content=query").form("content=form")))
        .isEqualTo("form");
    assertThat(content(Request.put(mock, "/tickets/7/responses/7?content=query")
            .multipart(Map.of("content", "part"))))
        .isEqualTo("part");
    assertThat(content(Request.put(mock, "/tickets/7/responses/7?content=query")
            .json("{\"content\":\"json\"}")))
        .isEqualTo("json");
    assertThat(content(Request.put(mock, "/tickets/7/responses/7?content=query").json("{}")))
        .isEqualTo("query");
  }

  @Test
  void theBodyOfAGetCountsAsWell(MockServer mock) {
    String url = mock.baseUrl() + "/tickets";

    assertThat(Request.to("GET", url).json("{\"per_page\":0}").send().status()).isEqualTo(422);
    assertThat(Request.to("GET", url).json("{\"per_page\":5}").send().status()).isEqualTo(200);
    assertThat(Request.to("GET", url).json("{\"per_page\":").send().status()).isEqualTo(400);
  }

  private static String content(Request request) {
    return request.send().json().at("/response/content").asString();
  }

  private static String encoded(String query) {
    return query.replace("[", "%5B").replace("]", "%5D");
  }

  private static void assertTaken(Response response) {
    assertThat(response.status()).as(response.text()).isEqualTo(200);
    assertThat(response.json().at("/ticket/title").asString()).isEqualTo(TITLE);
    assertThat(response.json().at("/ticket/customer_id").asString()).isEqualTo("3");
  }
}
