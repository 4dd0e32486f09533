package io.github.fluentsupportkit.server.survival;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Opens tickets, works on them and deletes some, until the server is gone. */
final class Writer extends Thread {

  private static final int EVERY = 4;

  private final Client client;
  private final String name;
  private final Acknowledged acknowledged;
  private final List<String> refusals = new CopyOnWriteArrayList<>();

  Writer(String baseUrl, String name, Acknowledged acknowledged) {
    this.client = Client.of(baseUrl, "admin");
    this.name = name;
    this.acknowledged = acknowledged;
  }

  /** Answers that were not what was hoped for. */
  List<String> refusals() {
    return refusals;
  }

  @Override
  public void run() {
    try {
      for (int i = 0; ; i++) {
        work(i);
      }
    } catch (UncheckedIOException e) {
      // The server is gone, which is what the test is about.
    } catch (RuntimeException | AssertionError e) {
      refusals.add(e.toString());
    }
  }

  private void work(int i) {
    String title = name + " " + i;
    long ticket = send("POST", "/tickets", create(i, title)).at("/ticket/id").asLong();
    acknowledged.created(ticket, title);
    String path = "/tickets/" + ticket;
    reply(ticket, path, "no");
    send("POST", path + "/tags", "{\"tag_id\":1}");
    acknowledged.tagged(ticket);
    send("PUT", path + "/property", "{\"prop_name\":\"priority\",\"prop_value\":\"critical\"}");
    acknowledged.urgent(ticket);
    reply(ticket, path, "yes");
    acknowledged.closed(ticket);
    if (i % EVERY == 1) {
      acknowledged.doomed(ticket);
      send(
          "POST",
          "/tickets/bulk-actions",
          "{\"bulk_action\":\"delete_tickets\",\"ticket_ids\":[" + ticket + "]}");
      acknowledged.deleted(ticket);
    }
  }

  private String create(int i, String title) {
    String ticket = "\"title\":\"" + title + "\",\"content\":\"Help\"";
    return i % 2 == 0
        ? "{\"ticket\":{" + ticket + ",\"customer_id\":3}}"
        : "{\"ticket\":{" + ticket
            + ",\"create_customer\":\"yes\"},\"newCustomer\":{\"first_name\":\"N\",\"email\":\""
            + title.replace(' ', '-') + "@example.test\"}}";
  }

  private void reply(long ticket, String path, String close) {
    acknowledged.replied(
        send(
                "POST",
                path + "/responses",
                "{\"content\":\"Done\",\"conversation_type\":\"response\",\"close_ticket\":\""
                    + close + "\"}")
            .at("/response/id")
            .asLong(),
        ticket);
  }

  private tools.jackson.databind.JsonNode send(String method, String path, String json) {
    Answer answer = client.send(method, path, json);
    if (answer.status() != 200) {
      throw new IllegalStateException(method + " " + path + " " + answer);
    }
    return answer.body();
  }
}
