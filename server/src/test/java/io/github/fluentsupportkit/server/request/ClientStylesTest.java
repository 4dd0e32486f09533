package io.github.fluentsupportkit.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same help desk to clients of different kinds, each with the names, headers and encodings that it is wont to. */
@OnBothDatabases
class ClientStylesTest {

  private final Desk desk;

  ClientStylesTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void theProductsOwnPagesSendFormsWithOverriddenMethodsAndFiltersAsLists() {
    Client page = desk.admin()
        .with("X-WP-Nonce", "0123456789")
        .with("X-Requested-With", "XMLHttpRequest")
        .with("Accept", "application/json, text/javascript, */*; q=0.01")
        .with("Origin", "http://localhost:3000");
    long ticket = page.form(
            "POST",
            "/tickets?query_timestamp=1700000000000&_locale=user",
            "ticket[customer_id]",
            Desk.HILLARY,
            "ticket[mailbox_id]",
            "",
            "ticket[title]",
            "From a page",
            "ticket[content]",
            "<p>Hello</p>",
            "ticket[product_id]",
            "1",
            "ticket[create_customer]",
            "no",
            "ticket[client_priority]",
            "critical")
        .ok()
        .number("/ticket/id");

    page.with("X-HTTP-Method-Override", "PUT")
        .form("POST", "/tickets/" + ticket + "/property", "prop_name", "agent_id", "prop_value", 1)
        .ok();
    Answer list = page.get(
            "/tickets",
            "per_page",
            10,
            "page",
            1,
            "order_by",
            "last_customer_response",
            "order_type",
            "ASC",
            "filter_type",
            "simple",
            "search",
            "",
            "filters[status_type]",
            "open",
            "filters[product_id][]",
            1,
            "filters[agent_id][]",
            1,
            "filters[client_priority][]",
            "critical",
            "filters[waiting_for_reply]",
            "",
            "filters[watcher]",
            "",
            "filters[mailbox_id][]",
            "",
            "query_timestamp",
            1_700_000_000_000L)
        .ok();

    assertThat(list.ids("/tickets/data")).contains(ticket);
    assertThat(page.get("/tickets", "filters[product_id][]", 2, "query_timestamp", 1)
            .ok()
            .ids("/tickets/data"))
        .doesNotContain(ticket);
    long unassigned = desk.opened("Of nobody");
    assertThat(page.get("/tickets", "filters[agent_id]", "unassigned").ok().ids("/tickets/data"))
        .contains(unassigned)
        .doesNotContain(ticket);
    page.get("/tickets/" + ticket, "customer_id", Desk.HILLARY, "with_data[]", "fluentcrm_profile")
        .ok();
    page.with("X-HTTP-Method-Override", "DELETE")
        .form("POST", "/tickets/" + ticket + "/tags/1", "query_timestamp", 1)
        .ok();
  }

  @Test
  void aScriptInJavaScriptSendsJsonAndItsTypeWithEveryRequest() {
    Client script = desk.admin()
        .with("Content-Type", "application/json")
        .with("Accept", "application/json, text/plain, */*")
        .with("User-Agent", "axios/1.7.2");

    long ticket = script
        .post(
            "/tickets",
            Map.of(
                "ticket",
                Map.of(
                    "title",
                    "From a script",
                    "content",
                    "Hi",
                    "customer_id",
                    Desk.HILLARY,
                    "priority",
                    "normal",
                    "unknown",
                    List.of(1))))
        .ok()
        .number("/ticket/id");

    Answer list = script
        .get("/tickets?per_page=100&page=1&mailbox_id=1&status=active&sort_by=id")
        .ok();
    assertThat(list.ids("/tickets/data")).contains(ticket);
    script
        .get("/tickets/" + ticket + "?with[]=customer&with[]=agent&with[]=responses")
        .ok();
    script.post("/tickets/" + ticket + "/tags", Map.of("tag_id", 1)).ok();
    script.delete("/tickets/" + ticket + "/tags/1").ok();
  }

  @Test
  void aScriptInPhpBuildsQueriesWithNumberedBrackets() {
    Client script = desk.admin().with("User-Agent", "WordPress/6.6; https://shop.example.com");
    long first = desk.opened("First of PHP");
    long second = desk.opened("Second of PHP");

    Answer created = script.form(
        "POST",
        "/tickets",
        "ticket[title]",
        "From PHP",
        "ticket[content]",
        "a & b",
        "ticket[create_customer]",
        "yes",
        "newCustomer[first_name]",
        "Rasmus",
        "newCustomer[email]",
        "rasmus@example.test");

    created.ok();
    script
        .form(
            "POST",
            "/tickets/bulk-actions",
            "bulk_action",
            "delete_tickets",
            "ticket_ids[0]",
            first,
            "ticket_ids[1]",
            second)
        .ok();
    script.get("/tickets/" + first).is(404);
    assertThat(script.get("/customers?search=rasmus@example.test").ok().ids("/customers/data"))
        .hasSize(1);
  }

  @Test
  void aScriptInPythonSendsFormsWithBracketsAndKeepsTheConnection() {
    Client script = desk.admin()
        .with("User-Agent", "python-requests/2.32.3")
        .with("Accept", "*/*")
        .with("Accept-Encoding", "gzip, deflate");

    long ticket = script
        .form(
            "POST",
            "/tickets",
            "ticket[title]",
            "From Python",
            "ticket[content]",
            "Grüße",
            "ticket[customer_id]",
            Desk.HILLARY)
        .ok()
        .number("/ticket/id");

    script
        .multipart(
            "POST",
            "/tickets/" + ticket + "/responses",
            "content",
            "Answer",
            "conversation_type",
            "response",
            "close_ticket",
            "yes")
        .ok();
    assertThat(script
            .get("/tickets/?filters[status_type]=closed&filters%5Bagent_id%5D=1")
            .ok()
            .ids("/tickets/data"))
        .contains(ticket);
  }
}
