package io.github.fluentsupportkit.mock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(MockServerExtension.class)
class TextScenariosTest {

  @Test
  void nonLatinTextsArriveIntactAsUtf8(MockServer mock) throws CharacterCodingException {
    mock.scenario("non-latin-text");

    Response response = Request.get(mock, "/tickets").send();

    JsonNode ticket = response.json().at("/tickets/data/0");
    assertThat(ticket.path("title").asString())
        .isEqualTo("هل يمكن ربطه بـ Slack؟ 可以连接吗？ Можно подключить? 👩🏽‍💻");
    assertThat(ticket.at("/customer/first_name").asString()).isEqualTo("Ольга");
    assertThat(ticket.path("content").asString()).contains("𠮷野家", "क्या", "e\u0301\u0323\u0308");
    assertThat(response.header("Content-Type")).endsWith("charset=UTF-8");
    // A strict decoder throws where a character is broken.
    assertThat(StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(response.received().body()))
            .toString())
        .isEqualTo(response.text());
  }

  @Test
  void longTextsAreLongAndArriveAsAWhole(MockServer mock) {
    mock.scenario("long-text");

    JsonNode ticket = Request.get(mock, "/tickets/7").send().json().path("ticket");

    assertThat(ticket.path("title").asString()).hasSizeGreaterThan(200);
    assertThat(ticket.path("content").asString())
        .hasSizeGreaterThan(4000)
        .endsWith("x".repeat(400) + "</p>");
    assertThat(ticket.at("/customer/last_name").asString()).hasSizeGreaterThan(40);
  }

  @Test
  void whatIsNoTextIsAsUsual(MockServer mock) {
    JsonNode usual = Request.get(mock, "/tickets/7").send().json().path("ticket");
    mock.scenario("long-text");
    JsonNode changed = Request.get(mock, "/tickets/7").send().json().path("ticket");

    for (String name : new String[] {"id", "status", "created_at", "customer_id", "slug"}) {
      assertThat(changed.path(name)).isEqualTo(usual.path(name));
    }
    assertThat(Request.get(mock, "/nope").send().reason()).isEqualTo("no-route");
    assertThat(Request.get(mock, "/tickets").authorization("").send().reason())
        .isEqualTo("no-valid-credentials");
  }
}
