package io.github.fluentsupportkit.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class EncodingsTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Desk desk;
  private final Client admin;

  EncodingsTest(Desk desk) {
    this.desk = desk;
    this.admin = desk.admin();
  }

  @BeforeEach
  void begin() {
    desk.startOver();
  }

  @Test
  void jsonBeatsAFormAndAFormBeatsTheQuery() {
    String query = "/customer-portal/tickets?title=Query&content=Query";

    assertThat(admin.send("POST", query).ok().text("/ticket/title")).isEqualTo("Query");
    assertThat(admin.form("POST", query, "title", "Form").ok().text("/ticket/title"))
        .isEqualTo("Form");
    assertThat(admin.multipart("POST", query, "title", "Parts").ok().text("/ticket/title"))
        .isEqualTo("Parts");
    Answer json = admin.post(query, Map.of("title", "JSON")).ok();
    assertThat(json.text("/ticket/title")).isEqualTo("JSON");
    assertThat(json.text("/ticket/content")).isEqualTo("Query");
  }

  @Test
  void aGroupIsReplacedAsAWhole() {
    String query = "/tickets?ticket[title]=Query&ticket[content]=Query&ticket[customer_id]=3";

    assertThat(admin
            .post(query, Map.of("ticket", Map.of("title", "JSON")))
            .is(422)
            .body()
            .propertyNames())
        .containsExactlyInAnyOrder("content", "customer_id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ticket[title]=A+B&ticket[content]=C&ticket[customer_id]=3",
        "ticket%5Btitle%5D=A%20B&ticket%5Bcontent%5D=C&ticket%5Bcustomer_id%5D=3",
        "ticket%5btitle]=A%20B&ticket[content%5D=C&ticket[customer_id]=3",
        "ticket[title]=X&ticket[title]=A+B&ticket[content]=C&ticket[customer_id]=3",
        "&&ticket[title]=A+B&=&ticket[content]=C&ticket[customer_id]=3&x",
        "ticket[title]=A+B&ticket[content]=C&ticket[customer_id]=3&ticket[product_id]=&unknown[deep][er]=1"
      })
  void bracketsMeanTheSameHoweverTheyAreWritten(String fields) {
    assertThat(admin.send("POST", "/tickets?" + fields).ok().text("/ticket/title"))
        .isEqualTo("A B");
    assertThat(admin.send("POST", "/tickets", FORM, fields).ok().text("/ticket/title"))
        .isEqualTo("A B");
    assertThat(admin
            .send("POST", "/tickets", FORM + "; charset=UTF-8", fields)
            .ok()
            .text("/ticket/title"))
        .isEqualTo("A B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "APPLICATION/JSON",
        "application/merge-patch+json"
      })
  void whatCallsItselfJsonIs(String type) {
    String body = "{\"ticket\": {\"title\": \"Grüße 😀\", \"content\": \"C\", \"customer_id\": 3}}";

    assertThat(admin.send("POST", "/tickets", type, body).ok().text("/ticket/title"))
        .isEqualTo("Grüße 😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"ticket\": {", "nope", "{} {}", " ", "{\"a\": 01}", "{'a': 1}"})
  void jsonThatIsNoneIsRefused(String body) {
    assertThat(admin.send("POST", "/tickets", "application/json", body).is(400).text("/code"))
        .isEqualTo("rest_invalid_json");
    assertThat(
            admin.send("PUT", "/customers/3", "application/json", body).is(400).text("/code"))
        .isEqualTo("rest_invalid_json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "3", "\"x\"", "{}"})
  void jsonThatSaysNothingLeavesTheQuery(String body) {
    String query = "/customer-portal/tickets?title=Query&content=Query";

    assertThat(admin.send("POST", query, "application/json", body).ok().text("/ticket/title"))
        .isEqualTo("Query");
  }

  @Test
  void aBodyOfAnUnknownTypeSaysNothing() {
    admin
        .send("POST", "/customer-portal/tickets", "text/plain", "title=T&content=C")
        .is(422);
    admin
        .send("POST", "/customer-portal/tickets?title=T&content=C", "text/xml", "<x/>")
        .ok();
  }

  @Test
  void numbersMayBeTextsAndTextsNumbers() {
    Answer opened = admin
        .post("/tickets", Map.of("ticket", Map.of("customer_id", 3, "title", 42, "content", 1.5)))
        .ok();

    assertThat(opened.text("/ticket/title")).isEqualTo("42");
    assertThat(opened.text("/ticket/content")).isEqualTo("1.5");
    admin
        .post(
            "/tickets",
            Map.of("ticket", Map.of("customer_id", 3, "title", true, "content", List.of("x"))))
        .is(422);
    admin
        .send(
            "GET",
            "/tickets",
            "application/json",
            "{\"per_page\": 1, \"filters\": {\"agent_id\": 1}}")
        .ok();
  }

  @Test
  void anEmptyListIsAnEmptyGroup() {
    assertThat(
            admin.post("/tickets", Map.of("ticket", List.of())).is(422).body().propertyNames())
        .containsExactlyInAnyOrder("title", "content", "customer_id");
    admin.post("/tickets", Map.of("ticket", "x")).is(422);
    admin.send("GET", "/tickets", "application/json", "{\"filters\": []}").ok();
  }

  @Test
  void textsThatNoDatabaseKeepsAreKeptWithoutWhatItCannot() {
    String body = "{\"title\": \"a\\u0000b\\ud800c\", \"content\": \"x\\u0000y\"}";

    Answer opened =
        admin.send("POST", "/customer-portal/tickets", "application/json", body).ok();

    assertThat(opened.text("/ticket/title")).isEqualTo("abc");
    assertThat(opened.text("/ticket/content")).isEqualTo("xy");
    admin.get("/tickets?search=%00%ff").ok();
    admin.get("/tickets?search=a%00b&filters[x%00]=y").ok();
  }

  @Test
  void manyFieldsAndDeepOnesDoNoHarm() {
    String many = "x[]=1&".repeat(3000) + "page=1";
    String deep = "x" + "[y]".repeat(500) + "=1&page=1";

    admin.send("POST", "/customer-portal/tickets?title=T&content=C", FORM, many).ok();
    admin.send("POST", "/customer-portal/tickets?title=T&content=C", FORM, deep).ok();
  }
}
