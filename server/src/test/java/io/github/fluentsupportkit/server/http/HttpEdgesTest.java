package io.github.fluentsupportkit.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.hostile.Wire;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.io.EOFException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpEdgesTest {

  private static final String BASE = "/wp-json/fluent-support/v2";
  private static final String TICKETS = BASE + "/tickets";
  private static final String HOST = "Host: localhost\r\n";
  private static final String ADMIN =
      "Authorization: " + Client.basic("admin", World.PASSWORD) + "\r\n";
  private static final String JSON = "Content-Type: application/json\r\n";
  private static final int TOO_MUCH = 12_000_000;

  private final RunningServer server =
      RunningServer.at(Database.H2.fresh(), Map.of("help-desk.limits.request-time", "1s"));

  @BeforeAll
  void fill() {
    server.bean(World.class).create();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rubbish",
        "GET " + TICKETS + " HTTP/9.9",
        "GET " + TICKETS + "?search=a b HTTP/1.1",
        "GET " + TICKETS + "?a=\u0001 HTTP/1.1",
        "GET " + TICKETS + "?a=\u00e9 HTTP/1.1",
        "GET " + TICKETS + "#part HTTP/1.1",
        "GET " + TICKETS + "/%00 HTTP/1.1",
        "GET " + TICKETS + "%2F1 HTTP/1.1",
        "GET " + TICKETS + "/50% HTTP/1.1",
        "GET /wp-json/../../etc/passwd HTTP/1.1",
        "GET ftp://evil.example" + TICKETS + " HTTP/1.1",
        "GET * HTTP/1.1",
        "G@T " + TICKETS + " HTTP/1.1",
        "CONNECT evil.example:443 HTTP/1.1",
        "CONNECT " + TICKETS + " HTTP/1.1"
      })
  void aRequestLineThatIsNoneIsToldSo(String line) throws Exception {
    isUnreadable(line + "\r\n" + HOST + ADMIN + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host: one\r\nHost: two\r\n",
        "Host: a b<>\r\n",
        HOST + "X(A: 1\r\n",
        HOST + "no colon\r\n",
        HOST + "X-A: a\u0000b\r\n",
        HOST + "Content-Length: -5\r\n",
        HOST + "Content-Length: five\r\n",
        HOST + "Content-Length: 99999999999999999999\r\n",
        HOST + "Content-Length: 1\r\nContent-Length: 2\r\n",
        HOST + "Transfer-Encoding: zip\r\n",
        HOST + "Expect: the-unexpected\r\n"
      })
  void headersThatAreNoneAreToldSo(String headers) throws Exception {
    isUnreadable("POST " + TICKETS + " HTTP/1.1\r\n" + ADMIN + headers + "\r\n");
  }

  @Test
  void whatIsTooLongIsToldSo() throws Exception {
    String longer = "y".repeat(20_000);
    isUnreadable("GET " + TICKETS + "?a=" + longer + " HTTP/1.1\r\n" + HOST + ADMIN + "\r\n");
    isUnreadable(get(TICKETS, "X-A: " + longer + "\r\n"));
    isUnreadable(get(TICKETS, "X-A: 1\r\n".repeat(300)));
  }

  @Test
  void aBodyThatIsNoneIsToldSo() throws Exception {
    isUnreadable(post(JSON + "Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x", "text/plain"})
  void aBodyThatBreaksOffIsToldSo(String type) throws Exception {
    try (Wire wire = new Wire(server.site())) {
      wire.send(post("Content-Type: " + type + "\r\nContent-Length: 100\r\n", "--x\r\n"));
      Wire.Answer answer = wire.answer();
      assertThat(answer.status()).isEqualTo(408);
      assertThat(answer.body()).contains("\"code\":\"rest_too_slow\"");
      assertThat(wire.ends()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BASE + "//tickets",
        TICKETS + "//",
        TICKETS + "/..;/tickets",
        TICKETS + ";jsessionid=1",
        BASE + "/../v2/tickets",
        BASE + "/%2e%2e/v2/tickets",
        "/error",
        "/index.html",
        "/favicon.ico",
        "/actuator",
        "/actuator/health",
        "/actuator/prometheus",
        "/h2-console",
        BASE + "/tickets/x",
        BASE + "/customers/%F0%9F%98%80"
      })
  void oddPathsLeadNowhere(String path) throws Exception {
    isNoRoute(get(path, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PATCH", "PROPFIND", "FOO"})
  void oddMethodsLeadNowhereByEveryWay(String method) throws Exception {
    isNoRoute(method + " " + TICKETS + " HTTP/1.1\r\n" + HOST + ADMIN + "\r\n");
    isNoRoute(get(TICKETS, "X-HTTP-Method-Override: " + method + "\r\n"));
    isNoRoute(get(TICKETS + "?_method=" + method, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TICKETS + "/",
        TICKETS + "?filters[status_type]=open&with[]=a&search=\"'<>|^`{}\\",
        TICKETS + "?search=a%00b&x=%ff%fe&y=50%",
        "http://localhost" + TICKETS
      })
  void whatIsOddButPlainIsServed(String target) throws Exception {
    assertThat(answer(get(target, "")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept: text/html\r\n",
        "Accept: ;;;\r\n",
        "Range: bytes=0-5\r\n",
        "X-HTTP-Method-Override: HEAD\r\n",
        "X-HTTP-Method-Override: \r\n",
        "Accept-Encoding: gzip\r\n",
        "If-Modified-Since: yesterday\r\n",
        "Upgrade: h2c\r\nConnection: Upgrade\r\n",
        "Cookie: $Version=1; a=\"\r\n"
      })
  void headersOfOthersChangeNothing(String header) throws Exception {
    Wire.Answer answer = answer(get(TICKETS, header));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"tickets\"");
  }

  @Test
  void http10IsServed() throws Exception {
    assertThat(answer("GET " + TICKETS + " HTTP/1.0\r\n" + ADMIN + "\r\n").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "'Content-Type: application/json; charset=bogus', '{}', 422",
    "'Content-Type: application/x-www-form-urlencoded; charset=bogus', 'a=1', 422",
    "'Content-Type: multipart/form-data', 'a=1', 422",
    "'Content-Type: multipart/form-data; boundary=', 'a=1', 422",
    "'Content-Type: multipart/form-data; boundary=x', 'a=1', 422",
    "'Content-Type: ;;//', '{}', 422",
    "'Content-Encoding: gzip\r\nContent-Type: application/json', '\u001f\u008b\u0008', 400",
    "'Content-Type: application/json', ' ', 400",
    "'Content-Type: application/json', '{', 400"
  })
  void bodiesThatSayNothingAreRefused(String header, String body, int status) throws Exception {
    Wire.Answer answer =
        answer(post(header + "\r\nContent-Length: " + body.length() + "\r\n", body));

    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void aChunkedBodyIsReadAndItsTrailersAreNot() throws Exception {
    Wire.Answer answer = answer(post(
        JSON + "Transfer-Encoding: chunked\r\n",
        "9\r\n{\"ticket\"\r\n15\r\n:{\"title\":\"Trailers\"}\r\n1\r\n}\r\n0\r\nX-T: 1\r\n\r\n"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("content").doesNotContain("\"title\"");
  }

  @ParameterizedTest
  @CsvSource({"999, false, 422", "999, true, 422", "5000, false, 413"})
  void aFormMayHaveAThousandParts(int parts, boolean files, int status) throws Exception {
    String body = ("--x\r\nContent-Disposition: form-data; name=\"a\""
                + (files ? "; filename=\"a.txt\"" : "") + "\r\n\r\nv\r\n")
            .repeat(parts)
        + "--x--\r\n";

    assertThat(answer(post(
                "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + body.length()
                    + "\r\n",
                body))
            .status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x"})
  void whatIsTooLargeIsToldSoThoughAllOfItIsSent(String type) throws Exception {
    String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n";
    Wire.Answer answer = answer(post(
        "Content-Type: " + type + "\r\nContent-Length: " + (TOO_MUCH + part.length()) + "\r\n",
        part + "a".repeat(TOO_MUCH)));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("rest_too_large");
  }

  @Test
  void whatIsTooLargeNeedNotBeSentAtAll() throws Exception {
    try (Wire wire = new Wire(server.site())) {
      wire.send(post(JSON + "Expect: 100-continue\r\nContent-Length: " + TOO_MUCH + "\r\n", ""));
      assertThat(wire.answer().status()).isEqualTo(413);
    }
  }

  @Test
  void whoSaysNothingIsLeft() throws Exception {
    try (Wire wire = new Wire(server.site())) {
      wire.send("GET " + TICKETS + " HTTP/1.1\r\nHo");
      assertThat(wire.ends()).isTrue();
    }
  }

  @Test
  void requestsInARowAreAnsweredInARow() throws Exception {
    try (Wire wire = new Wire(server.site())) {
      wire.send(get(BASE + "/tickets/77", "")
          + post(JSON + "Content-Length: 2\r\n", "{}")
          + get(TICKETS, ""));
      assertThat(wire.answer().status()).isEqualTo(404);
      assertThat(wire.answer().status()).isEqualTo(422);
      assertThat(wire.answer().status()).isEqualTo(200);
    }
  }

  private void isUnreadable(String request) throws Exception {
    Wire.Answer answer = answer(request);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"code\":\"rest_unreadable_request\"");
  }

  private void isNoRoute(String request) throws Exception {
    Wire.Answer answer = answer(request);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("\"code\":\"rest_no_route\"");
  }

  private Wire.Answer answer(String request) throws Exception {
    try (Wire wire = new Wire(server.site())) {
      wire.send(request);
      Wire.Answer answer = wire.answer();
      assertThat(answer.headers().get("content-type")).startsWith("application/json");
      assertThat(answer.headers())
          .doesNotContainKeys("server", "x-powered-by", "set-cookie", "www-authenticate")
          .containsKey("x-request-id");
      assertThat(answer.body()).doesNotContainIgnoringCase("<html", "tomcat", "Exception", "java.");
      return answer;
    } catch (EOFException e) {
      throw new AssertionError("no answer to " + request, e);
    }
  }

  private static String get(String target, String headers) {
    return "GET " + target + " HTTP/1.1\r\n" + HOST + ADMIN + headers + "\r\n";
  }

  private static String post(String headers, String body) {
    return "POST " + TICKETS + " HTTP/1.1\r\n" + HOST + ADMIN + headers + "\r\n" + body;
  }
}
