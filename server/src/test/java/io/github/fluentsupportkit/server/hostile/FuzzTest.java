package io.github.fluentsupportkit.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.RunningServer;
import io.github.fluentsupportkit.server.running.World;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Other requests with {@code -Dfuzz.seed=…}, more with {@code -Dfuzz.count=…}. */
class FuzzTest {

  private static final int COUNT = Integer.getInteger("fuzz.count", 5000);
  private static final long SEED =
      Long.getLong("fuzz.seed", ThreadLocalRandom.current().nextLong(1_000_000));
  private static final int BATCH = 500;
  private static final int REFUSED = 400;
  private static final int CLOSED = 999;
  private static final long LONGEST_MILLIS = 10_000;

  private final Judgement judgement = new Judgement();
  private final Map<String, String> faults = new LinkedHashMap<>();

  @ParameterizedTest
  @EnumSource(Database.class)
  void whateverIsSentGetsAnAnswerOfTheApi(Database database) throws Exception {
    System.out.println("fuzz.seed=" + SEED + " fuzz.count=" + COUNT + " on " + database);
    try (RunningServer server = RunningServer.at(
        database.fresh(), Map.of("help-desk.passwords.failures-at-once", 100_000_000))) {
      server.bean(World.class).create();
      fill(server);
      HostileRequests requests = new HostileRequests(SEED);
      Map<Integer, Integer> statuses = new TreeMap<>();
      for (int done = 0; done < COUNT; done += BATCH) {
        batch(server, requests, statuses);
      }
      System.out.println("answered " + statuses);
      assertThat(statuses.getOrDefault(CLOSED, 0)).as("closed connections").isLessThan(COUNT / 100);
      assertThat(faults).as("faults, each with a request that shows it").isEmpty();
    }
  }

  /** Sends some requests, and those that were refused once more, which must change nothing. */
  private void batch(RunningServer server, HostileRequests requests, Map<Integer, Integer> statuses)
      throws IOException {
    List<HostileRequest> refused = new ArrayList<>();
    try (Sender sender = new Sender(server.site())) {
      for (int i = 0; i < BATCH; i++) {
        HostileRequest request = requests.next();
        int status = judged(request, sender);
        statuses.merge(status, 1, Integer::sum);
        if (status >= REFUSED) {
          refused.add(request);
        }
      }
      JdbcClient sql = server.bean(JdbcClient.class);
      Map<String, Integer> before = content(sql);
      for (HostileRequest request : refused) {
        int status = judged(request, sender);
        if (status >= REFUSED) {
          continue;
        }
        before = content(sql);
      }
      assertThat(content(sql)).as("after requests that were refused").isEqualTo(before);
    }
  }

  private int judged(HostileRequest request, Sender sender) throws IOException {
    long start = System.nanoTime();
    Wire.@Nullable Answer answer = sender.send(request);
    if (answer == null) {
      return CLOSED;
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    judgement
        .of(request, answer)
        .forEach(fault -> faults.putIfAbsent(fault, request + "\nwas answered with " + answer));
    if (millis > LONGEST_MILLIS) {
      faults.put("took " + millis + " ms", request.toString());
    }
    return answer.status();
  }

  private static void fill(RunningServer server) throws Exception {
    Client admin = Client.of(server.baseUrl(), "admin");
    for (int i = 1; i <= 20; i++) {
      String title = "\"title\":\"T" + i + "\",\"content\":\"Help\"";
      admin.send(
          "POST",
          "/tickets",
          "{\"ticket\":{" + title + ",\"create_customer\":\"yes\"},"
              + "\"newCustomer\":{\"first_name\":\"N\",\"email\":\"c" + i + "@example.test\"}}");
      admin.send(
          "POST",
          "/tickets/" + i + "/responses",
          "{\"content\":\"R\",\"conversation_type\":\"response\"}");
    }
  }

  private static Map<String, Integer> content(JdbcClient sql) {
    return List.of(
            "site_user", "person", "ticket", "reply", "ticket_tag", "ticket_view", "ticket_count")
        .stream()
        .collect(Collectors.toMap(
            table -> table,
            table -> sql.sql("select * from " + table).query().listOfRows().stream()
                .mapToInt(Object::hashCode)
                .sum()));
  }

  /** Sends over one connection for as long as the server keeps it. */
  private static final class Sender implements AutoCloseable {

    private final String site;
    private Wire wire;

    Sender(String site) throws IOException {
      this.site = site;
      this.wire = Wire.unjudged(site);
    }

    /** The answer; none if the server ends the connection, also when it is a new one. */
    Wire.@Nullable Answer send(HostileRequest request) throws IOException {
      Wire.@Nullable Answer answer = once(request);
      if (answer == null) {
        renew();
        answer = once(request);
      }
      if (answer == null || "close".equals(answer.headers().get("connection"))) {
        renew();
      }
      return answer;
    }

    private Wire.@Nullable Answer once(HostileRequest request) throws IOException {
      try {
        wire.send(request.bytes());
        return wire.answer(request.method().equals("HEAD"));
      } catch (EOFException | SocketException e) {
        return null;
      }
    }

    private void renew() throws IOException {
      wire.close();
      wire = Wire.unjudged(site);
    }

    @Override
    public void close() throws IOException {
      wire.close();
    }
  }
}
