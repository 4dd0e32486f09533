package io.github.fluentsupportkit.conformance.checks.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Script;
import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireChecksTest {

  private static final List<Check> CHECKS = WireChecks.all(Duration.ofMillis(100));
  private static final Request TICKET = Request.of("getTicket", "GET", "/tickets/7");
  private static final Request REPLY =
      Request.of("replyToTicket", "POST", "/tickets/7/responses").with("content", "ü + %");
  private static final Request CHANGE =
      Request.of("updateReply", "POST", "/tickets/7/responses/1").with("content", "new");

  @Test
  void theSameReplyInFourEncodingsMakesFourEqualReplies() {
    assertThat(encodings("ü + %", "ü + %", "ü + %", "ü + %")).isEmpty();
    assertThat(encodings("ü + %", "ü   %", "ü + %", "ü + %"))
        .extracting(Finding::where)
        .containsExactly("form");
    assertThat(encodings("ü + %", "ü + %", "Ã¼ + %", "ü + %"))
        .extracting(Finding::where)
        .containsExactly("multipart");
  }

  @Test
  void anEncodingThatIsNotTakenIsFound() {
    Script script = new Script();
    for (Encoding encoding : Encoding.values()) {
      int status = encoding == Encoding.MULTIPART ? 422 : 200;
      script.sent(REPLY.in(encoding), status, "{\"response\": {\"id\": 1, \"content\": \"x\"}}");
    }
    String detail = "{\"ticket\": {\"id\": 7}, \"responses\": []}";
    assertThat(script
            .between(Script.look(detail), Script.look(detail))
            .judgedBy(CHECKS, "wire.encodings"))
        .extracting(Finding::where)
        .containsExactly("multipart");
  }

  private static List<Finding> encodings(String... kept) {
    Script script = new Script();
    StringBuilder replies = new StringBuilder();
    for (int i = 0; i < kept.length; i++) {
      script.sent(REPLY.in(Encoding.values()[i]), 200, "{\"response\": {\"id\": " + i + "}}");
      replies
          .append(i == 0 ? "" : ",")
          .append("{\"id\": " + i + ", \"content\": \"" + kept[i] + "\"}");
    }
    return script
        .between(
            Script.look("{\"ticket\": {\"id\": 7}}"),
            Script.look("{\"ticket\": {\"id\": 7}, \"responses\": [" + replies + "]}"))
        .judgedBy(CHECKS, "wire.encodings");
  }

  @ParameterizedTest
  @CsvSource({"200, new, 0", "200, old, 1", "404, old, 1"})
  void postThatMeansPutChanges(int status, String content, int found) {
    String after =
        "{\"ticket\": {\"id\": 7}, \"responses\": [{\"id\": 1, \"content\": \"" + content + "\"}]}";
    for (Request request :
        List.of(CHANGE.header("X-HTTP-Method-Override", "PUT"), CHANGE.with("_method", "PUT"))) {
      assertThat(new Script()
              .sent(request, status, "{}")
              .between(Script.look("{}"), Script.look(after))
              .judgedBy(CHECKS, "wire.method-override"))
          .hasSize(found);
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "'{\"id\": 1}', 1"})
  void postThatMeansDeleteDeletes(String left, int found) {
    Request request = Request.of("deleteReply", "POST", "/tickets/7/responses/1")
        .header("X-HTTP-Method-Override", "DELETE");
    assertThat(new Script()
            .sent(request, 200, "{}")
            .between(
                Script.look("{}"),
                Script.look("{\"ticket\": {\"id\": 7}, \"responses\": [" + left + "]}"))
            .judgedBy(CHECKS, "wire.method-override"))
        .hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"200, 0", "404, 1", "405, 1"})
  void headIsAnsweredAsGet(int status, int found) {
    assertThat(new Script()
            .sent(TICKET, 200, "{}")
            .sent(TICKET.by("HEAD"), status, "")
            .judgedBy(CHECKS, "wire.head"))
        .hasSize(found);
  }

  @Test
  void severalAtOnceGetWhatOneAloneGets() {
    assertThat(together(200, "{\"ticket\": {\"id\": 7, \"live_activity\": [1]}}"))
        .isEmpty();
    assertThat(together(200, "{\"ticket\": {\"id\": 8, \"live_activity\": []}}"))
        .extracting(Finding::where)
        .containsExactly("/ticket/id");
    assertThat(together(503, "{}")).extracting(Finding::where).containsExactly("status");
  }

  private static List<Finding> together(int status, String body) {
    return new Script()
        .step(
            "a ticket alone",
            TICKET,
            200,
            "{\"ticket\": {\"id\": 7, \"live_activity\": []}}",
            new Intent.Success())
        .step(Step.AT_ONCE, TICKET, status, body, new Intent.Success())
        .judgedBy(CHECKS, "wire.parallel");
  }

  @Test
  void slowAnswersAreCountedByOperation() {
    assertThat(new Script().in(100).sent(TICKET, 200, "{}").judgedBy(CHECKS, "wire.time"))
        .isEmpty();
    assertThat(new Script()
            .in(101)
            .sent(TICKET, 200, "{}")
            .in(300)
            .sent(TICKET, 200, "{}")
            .judgedBy(CHECKS, "wire.time"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.operation()).isEqualTo("getTicket");
          assertThat(finding.actual()).isEqualTo("300 ms");
          assertThat(finding.message()).startsWith("2 answers");
        });
  }
}
