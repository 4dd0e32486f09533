package io.github.fluentsupportkit.conformance.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Curl;
import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.request.Field;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedTrafficTest {

  private static final String API = "https://shop.example/wp-json/fluent-support/v2";

  @TempDir
  private Path folder;

  @Test
  void aHarFileGivesTheCallsOfTheApiAndCountsTheOthers() throws IOException {
    RecordedTraffic traffic = har(
        entry("GET", "https://shop.example/wp-admin/", "", "", "<html></html>"),
        entry("GET", API + "/tickets?per_page=5&filters%5Bstatus_type%5D=open", "", "", "{}"),
        entry(
            "GET",
            "http://localhost:8080/index.php?rest_route=/fluent-support/v2/customers/3&with[]=tickets",
            "",
            "",
            "{}"),
        """
        {"request": {"method": "GET", "url": "%s/tickets"},
         "response": {"status": 200, "content": {"size": 5000}}}""".formatted(API),
        """
        {"request": {"method": "GET", "url": "%s/tickets"},
         "response": {"status": 0, "_error": "net::ERR_ABORTED", "content": {}}}""".formatted(API));

    assertThat(traffic.passedOver()).isEqualTo(3);
    assertThat(traffic.steps())
        .extracting(Step::number, Step::operation, step -> step.request().path())
        .containsExactly(
            tuple(1, "listTickets", "/tickets"), tuple(2, "getCustomer", "/customers/3"));
    assertThat(traffic.steps().get(0).request().fields())
        .containsExactly(new Field("per_page", "5"), new Field("filters[status_type]", "open"));
    assertThat(traffic.steps().get(1).request().fields())
        .containsExactly(new Field("with[]", "tickets"));
    assertThat(traffic.steps()).allMatch(step -> step.intent() instanceof Intent.Unknown);
  }

  @Test
  void theAnswerIsWhatTheBrowserSaw() throws IOException {
    String bytes =
        Base64.getEncoder().encodeToString("{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_8));
    Step step = only("""
        {"time": 12.6, "request": {"method": "get", "url": "%s/tickets/"},
         "response": {"status": 200,
          "headers": [{"name": "Content-Type", "value": "application/json"},
                      {"name": "Content-Encoding", "value": "br"},
                      {"name": "Set-Cookie", "value": "secret=1"}],
          "content": {"text": "%s", "encoding": "base64"}}}""".formatted(API, bytes));

    assertThat(step.operation()).isEqualTo("listTickets");
    assertThat(step.json().path("a").asString()).isEqualTo("é");
    assertThat(step.answer().headers()).containsOnlyKeys("content-type");
    assertThat(step.answer().millis()).isEqualTo(13);
  }

  @Test
  void aRequestCanBeRepeatedAndShowsNoSecret() throws IOException {
    Step step = only("""
        {"request": {"method": "POST", "url": "%s/tickets/8/responses/2?_method=PUT",
          "headers": [{"name": "Authorization", "value": "Basic YTpzZWNyZXQ="},
                      {"name": "Cookie", "value": "wordpress_logged_in=secret"},
                      {"name": "X-WP-Nonce", "value": "secret"},
                      {"name": "origin", "value": "https://shop.example"}],
          "postData": {"mimeType": "application/json", "text": "{\\"content\\":\\"Hi\\"}"}},
         "response": {"status": 200, "content": {"text": "{}"}}}""".formatted(API));

    assertThat(step.operation()).isEqualTo("updateReply");
    assertThat(step.request().caller()).isEqualTo(Caller.ADMINISTRATOR);
    assertThat(Curl.of(URI.create(API), step.request()))
        .doesNotContain("secret", "YTpzZWNyZXQ=")
        .contains(
            "-X POST",
            "-H 'Origin: https://shop.example'",
            "-H 'Content-Type: application/json'",
            "--data-binary '{\"content\":\"Hi\"}'",
            "/tickets/8/responses/2?_method=PUT'");
  }

  @Test
  void formsAreFieldsOrStayAsTheyWereSent() throws IOException {
    Step multipart = only(entry(
        "POST",
        API + "/tickets",
        "multipart/form-data; boundary=x",
        "--x\\r\\nContent-Disposition: form-data; name=\\\"ticket[title]\\\"\\r\\n\\r\\nHello\\r\\n"
            + "--x\\r\\nContent-Disposition: form-data; name=\\\"ticket[content]\\\"\\r\\n\\r\\nYou\\r\\n--x--",
        "{}"));
    Step parameters = only("""
        {"request": {"method": "POST", "url": "%s/tickets/1/tags",
          "postData": {"mimeType": "application/x-www-form-urlencoded",
           "params": [{"name": "tag_id", "value": "1"}]}},
         "response": {"status": 200, "content": {"text": "{}"}}}""".formatted(API));

    assertThat(multipart.request().fields())
        .containsExactly(new Field("ticket[title]", "Hello"), new Field("ticket[content]", "You"));
    assertThat(multipart.request().encoding()).isEqualTo(Encoding.MULTIPART);
    assertThat(parameters.request().fields()).containsExactly(new Field("tag_id", "1"));
    assertThat(parameters.request().caller()).isEqualTo(Caller.NOBODY);
  }

  @Test
  void passwordsOfNewUsersStayBehind() throws IOException {
    Step json = only(entry(
        "POST",
        API + "/tickets",
        "application/json",
        "{\\\"newCustomer\\\":{\\\"password\\\":\\\"hunter2\\\",\\\"username\\\":\\\"ann\\\"}}",
        "{}"));
    Step form = only(entry(
        "POST",
        API + "/tickets",
        "application/x-www-form-urlencoded",
        "newCustomer%5Bpassword%5D=hunter2&newCustomer%5Busername%5D=ann",
        "{}"));
    Step query =
        only(entry("POST", API + "/tickets?newCustomer[password]=hunter2&a=ann", "", "", "{}"));

    assertThat(List.of(json, form, query))
        .extracting(step -> Curl.of(URI.create(API), step.request()))
        .allSatisfy(command -> assertThat(command).contains("ann").doesNotContain("hunter2"));
  }

  @Test
  void linesOfJsonAreExchangesToo() throws IOException {
    RecordedTraffic traffic = RecordedTraffic.read(write("some.jsonl", """
        {"case": "list", "request": {"as": "customer", "method": "GET", "path": "/tickets", "query": [["page", "2"]]}, "response": {"status": 403, "headers": {"Content-Type": "application/json"}, "kind": "json", "body": {"code": "x"}}}

        {"case": "dead", "request": {"as": "badpass", "method": "POST", "path": "/tickets", "json": {"ticket": {"title": 7}}}, "response": {"status": 0, "headers": {}, "kind": "none", "body": ""}}
        """));

    assertThat(traffic.passedOver()).isZero();
    assertThat(traffic.steps())
        .extracting(Step::label, step -> step.request().caller(), Step::status)
        .containsExactly(
            tuple("list", Caller.CUSTOMER, 403), tuple("dead", Caller.WRONG_PASSWORD, 0));
    assertThat(traffic.steps().get(0).answer().header("content-type")).contains("application/json");
    assertThat(traffic.steps().get(1).answer().failure()).isNotNull();
  }

  @Test
  void whatIsNoRecordingIsRefusedInASentence() throws IOException {
    assertRefused(folder.resolve("none.har"), "There is no file .*none\\.har\\.");
    assertRefused(write("a.har", " "), ".*a\\.har is empty\\.");
    assertRefused(
        write("b.har", "{\"log\":\n {,}"), ".*b\\.har is no JSON, at line 2, column \\d+\\.");
    assertRefused(
        write("c.har", "{\"log\": {}}"), ".*c\\.har is no HAR file, .*log\\.entries.*\\.");
    assertRefused(
        write("d.har", "{\"log\": {\"entries\": [{}]}}"),
        "log\\.entries\\[0] of .*d\\.har has no request with method and url\\.");
    assertRefused(
        write(
            "e.har",
            "{\"log\": {\"entries\": [" + "{\"request\": {\"method\": \"GET\", \"url\": \"" + API
                + "/tickets\"}, \"response\": {\"status\": 200, \"content\": {\"text\": \"a\", \"encoding\": \"base64\"}}}]}}"),
        "The body of log\\.entries\\[0] of .*e\\.har is no base64.*\\.");
    assertRefused(
        write("f.jsonl", "{\"request\": {\"method\": \"GET\", \"path\": \"/\"}}"),
        "Line 1 of .*f\\.jsonl does not say what was answered .*\\.");
    assertRefused(write("g.jsonl", "oops"), "Line 1 of .*g\\.jsonl is no JSON, at column \\d+\\.");
    assertRefused(write("h.json", "{}"), "Line 1 of .*h\\.json does not say which request .*\\.");
  }

  private static void assertRefused(Path file, String sentence) {
    assertThatThrownBy(() -> RecordedTraffic.read(file))
        .isInstanceOf(UnreadableRecordingException.class)
        .message()
        .matches("(?s)" + sentence);
  }

  private RecordedTraffic har(String... entries) throws IOException {
    return RecordedTraffic.read(write(
        "traffic.har",
        "\uFEFF{\"log\": {\"version\": \"1.2\", \"entries\": [" + String.join(",", entries)
            + "]}}"));
  }

  private Step only(String entry) throws IOException {
    RecordedTraffic traffic = har(entry);
    assertThat(traffic.steps()).hasSize(1);
    return traffic.steps().get(0);
  }

  private static String entry(String method, String url, String type, String body, String answer) {
    String data = type.isEmpty()
        ? ""
        : ", \"postData\": {\"mimeType\": \"%s\", \"text\": \"%s\"}".formatted(type, body);
    return "{\"request\": {\"method\": \"%s\", \"url\": \"%s\"%s}, \"response\": {\"status\": 200, \"content\": {\"text\": \"%s\"}}}"
        .formatted(method, url, data, answer);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
