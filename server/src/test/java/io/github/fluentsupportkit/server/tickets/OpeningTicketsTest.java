package io.github.fluentsupportkit.server.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import io.github.fluentsupportkit.server.text.Md5;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class OpeningTicketsTest {

  private static final Object[] FIELDS = {
    "ticket[customer_id]", "3", "ticket[mailbox_id]", "2", "ticket[title]", "Zürich & <b>more</b>",
    "ticket[content]", "<p>ö & ü</p>", "ticket[client_priority]", "critical", "ticket[product_id]",
        "1"
  };

  private final Desk desk;

  OpeningTicketsTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void allFourEncodingsOpenTheSameTicket() {
    Client admin = desk.admin();
    Map<String, ?> json = Map.of(
        "ticket",
        Map.of(
            "customer_id",
            "3",
            "mailbox_id",
            "2",
            "title",
            "Zürich & <b>more</b>",
            "content",
            "<p>ö & ü</p>",
            "client_priority",
            "critical",
            "product_id",
            "1"));

    List<String> opened = List.of(
            admin.post("/tickets", json),
            admin.form("POST", "/tickets", FIELDS),
            admin.multipart("POST", "/tickets", FIELDS),
            admin.send("POST", "/tickets?" + Client.encoded(FIELDS)))
        .stream()
        .map(answer -> withoutWhatIsItsOwn(desk.ticket(answer.ok().number("/ticket/id"))))
        .distinct()
        .toList();

    assertThat(opened).hasSize(1);
    assertThat(opened.get(0))
        .contains("\"title\":\"Zürich & more\"", "ö &amp; ü", "\"mailbox_id\":\"2\"");
  }

  private static String withoutWhatIsItsOwn(Answer answer) {
    return answer
        .at("/ticket")
        .toString()
        .replaceAll(
            "\"(id|hash|ticket_id|[a-z_]+_at|waiting_since|last_customer_response)\":[^,]*,", "");
  }

  @Test
  void keysAreAnsweredAsTheyWereSent() {
    Answer texts = open(Map.of("customer_id", "3", "mailbox_id", "1", "product_id", "2"));
    Answer numbers = open(Map.of("customer_id", 3, "mailbox_id", 1, "product_id", 2));

    for (String key : List.of("customer_id", "mailbox_id", "product_id")) {
      assertThat(texts.at("/ticket/" + key).isString()).as(key).isTrue();
      assertThat(numbers.at("/ticket/" + key).isNumber()).as(key).isTrue();
    }
    assertThat(open(Map.of("customer_id", 3)).at("/ticket/product_id").isMissingNode())
        .isTrue();
  }

  @Test
  void whatClientsNameBeyondTheDocumentationIsKept() {
    Map<String, Object> draft =
        Map.of("title", "T", "content", "C", "customer_id", 3, "priority", "critical");
    Answer opened = desk.admin().post("/tickets", Map.of("ticket", draft)).ok();
    Answer piped = desk.admin()
        .form(
            "POST",
            "/tickets",
            "ticket[title]",
            "T",
            "ticket[content]",
            "C",
            "ticket[customer_id]",
            "3",
            "ticket[source]",
            "<b>email</b>-pipe")
        .ok();

    assertThat(opened.text("/ticket/priority")).isEqualTo("critical");
    assertThat(desk.ticket(opened.number("/ticket/id")).text("/ticket/priority"))
        .isEqualTo("critical");
    assertThat(piped.text("/ticket/source")).isEqualTo("email-pipe");
    assertThat(piped.at("/ticket/priority").isMissingNode()).isTrue();
    assertThat(desk.ticket(piped.number("/ticket/id")).text("/ticket/source"))
        .isEqualTo("email-pipe");
  }

  @Test
  void aTicketGoesToTheDefaultMailboxUnlessItNamesOne() {
    assertThat(open(Map.of("customer_id", 3)).number("/ticket/mailbox/id")).isEqualTo(1);
    assertThat(open(Map.of("customer_id", 3, "mailbox_id", 2)).number("/ticket/mailbox/id"))
        .isEqualTo(2);
  }

  @Test
  void aTicketIsNamedByItsTitleAndHashes() {
    Answer opened = open(Map.of(
        "customer_id", 3, "title", "Is it <i>really</i> so?", "content", "<p onclick=x>Yes</p>"));

    assertThat(opened.text("/ticket/title")).isEqualTo("Is it really so?");
    assertThat(opened.text("/ticket/slug")).isEqualTo("is-it-really-so");
    assertThat(opened.text("/ticket/hash")).matches("[0-9a-f]{10}");
    assertThat(opened.text("/ticket/content")).isEqualTo("<p>Yes</p>");
    assertThat(opened.text("/ticket/content_hash")).isEqualTo(Md5.of("<p>Yes</p>"));
  }

  @Test
  void aNewTicketIsNewAndNobodysAndWaits() {
    Answer ticket = desk.ticket(desk.opened("Waiting"));

    assertThat(ticket.text("/ticket/status")).isEqualTo("new");
    assertThat(ticket.text("/ticket/privacy")).isEqualTo("private");
    assertThat(ticket.text("/ticket/priority")).isEqualTo("normal");
    assertThat(ticket.at("/ticket/agent_id").isNull()).isTrue();
    assertThat(ticket.number("/ticket/response_count")).isZero();
    assertThat(ticket.text("/ticket/waiting_since")).isEqualTo(ticket.text("/ticket/created_at"));
    assertThat(ticket.text("/ticket/last_customer_response"))
        .isEqualTo(ticket.text("/ticket/created_at"));
  }

  @Test
  void aPriorityThatNobodySaidIsEmpty() {
    assertThat(desk.ticket(desk.opened("None")).text("/ticket/client_priority")).isEmpty();
    assertThat(desk.ticket(desk.opened("Blank", Map.of("client_priority", "")))
            .text("/ticket/client_priority"))
        .isEmpty();
    assertThat(desk.ticket(desk.opened("Some", Map.of("client_priority", "medium")))
            .text("/ticket/client_priority"))
        .isEqualTo("medium");
  }

  @ParameterizedTest
  @CsvSource({
    "customer_id,99999",
    "customer_id,1",
    "customer_id,0",
    "mailbox_id,99999",
    "product_id,99999",
    "customer_id,99999999999999999999999"
  })
  void anUnknownRecordIsNotFoundAndNothingIsKept(String key, String id) {
    long before = desk.rows("ticket");
    Map<String, Object> draft =
        new HashMap<>(Map.of("customer_id", 3, "title", "x", "content", "y"));
    draft.put(key, id);

    Answer answer = desk.admin().post("/tickets", Map.of("ticket", draft)).is(404);

    assertThat(answer.text("/message")).isNotBlank().doesNotContain("\\");
    assertThat(desk.rows("ticket")).isEqualTo(before);
  }

  @Test
  void everyFieldThatIsWrongIsNamed() {
    Answer answer = desk.admin()
        .post(
            "/tickets",
            Map.of(
                "ticket",
                Map.of("title", "<i></i>", "client_priority", "urgent", "customer_id", "x")))
        .is(422);

    assertThat(answer.body().propertyNames()).contains("content", "client_priority", "customer_id");
    assertThat(answer.text("/content/required")).isEqualTo("The content field is required.");
  }

  @Test
  void aTitleOrContentOfTagsAloneIsMissing() {
    for (String field : List.of("title", "content")) {
      Map<String, Object> draft =
          new HashMap<>(Map.of("customer_id", 3, "title", "x", "content", "y"));
      draft.put(field, "<script>alert(1)</script>");

      assertThat(send(draft).is(422).body().propertyNames()).containsExactly(field);
    }
  }

  private Answer send(Map<String, ?> draft) {
    return desk.admin().send("POST", "/tickets", Map.of("ticket", draft));
  }

  private Answer open(Map<String, ?> draft) {
    Map<String, Object> whole = new HashMap<>(Map.of("title", "T", "content", "C"));
    whole.putAll(draft);
    return send(whole).ok();
  }
}
