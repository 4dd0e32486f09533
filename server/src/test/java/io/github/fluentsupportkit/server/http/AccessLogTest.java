package io.github.fluentsupportkit.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.hostile.Wire;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Database;
import io.github.fluentsupportkit.server.running.ServerProcess;
import io.github.fluentsupportkit.server.running.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reads all that a server prints while it is told secrets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessLogTest {

  private static final String SECRET = "s3cr3tOfSomebody";
  private static final String ADMIN = Client.basic("admin", World.PASSWORD);
  private static final String TICKETS = "/wp-json/fluent-support/v2/tickets";
  private static final long LONGEST_MILLIS = 5000;
  private static final Pattern LINE = Pattern.compile(
      ".*request=[A-Za-z0-9._-]{1,64} address=127\\.0\\.0\\.1 user=\\S+ method=\\S+ path=\\S+ status=[1-5]\\d\\d"
          + " micros=\\d+");

  private final List<ServerProcess> servers = new ArrayList<>();

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    servers.add(ServerProcess.at(
        Database.h2File(folder.resolve("log")),
        "--logging.level.root=info",
        "--help-desk.limits.request-time=1s"));
  }

  @AfterAll
  void stop() {
    servers.forEach(ServerProcess::close);
  }

  @Test
  void noSecretIsPrintedAndEachRequestHasOneLine() throws Exception {
    String newCustomer = "ticket[title]=T&ticket[content]=C&ticket[create_customer]=yes"
        + "&ticket[create_wp_user]=yes&newCustomer[first_name]=N&newCustomer[email]=x@example.test"
        + "&newCustomer[username]=x&newCustomer[password]=" + SECRET;
    String json =
        "{\"newCustomer\":{\"password\":\"" + SECRET + "\"},\"ticket\":{\"title\":\"T\"}}";
    List<String> requests = List.of(
        request("GET", TICKETS + "?password=" + SECRET, ADMIN, "", ""),
        request("POST", TICKETS + "?" + newCustomer, ADMIN, "", ""),
        request(
            "POST",
            TICKETS,
            ADMIN,
            "Content-Type: application/x-www-form-urlencoded\r\n",
            newCustomer),
        request("POST", TICKETS, ADMIN, "Content-Type: application/json\r\n", json),
        request("POST", TICKETS, ADMIN, "Content-Type: application/json\r\n", json + SECRET),
        request("POST", TICKETS, ADMIN, "Content-Type: multipart/form-data\r\n", SECRET),
        request("GET", TICKETS, Client.basic("admin", SECRET), "", ""),
        request("GET", TICKETS, "Basic " + SECRET, "", ""),
        request("GET", TICKETS, "Bearer " + SECRET, "Cookie: a=" + SECRET + "\r\n", ""),
        request("GET", TICKETS + "?" + SECRET + " " + SECRET, ADMIN, "", ""),
        request("GET", TICKETS + "?" + SECRET, ADMIN, "Bad(Name: " + SECRET + "\r\n", ""),
        request("TRACE", TICKETS, ADMIN, "X-Secret: " + SECRET + "\r\n", ""),
        request(
            "GET",
            TICKETS,
            ADMIN,
            "X-HTTP-Method-Override: TRACE\r\nX-Secret: " + SECRET + "\r\n",
            ""),
        "POST " + TICKETS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + ADMIN
            + "\r\nContent-Length: 900\r\n\r\n" + SECRET);
    int before = lines().size();
    int printed = server().printed().size();

    for (String request : requests) {
      answer(request);
    }

    assertThat(linesAfter(before, requests.size()))
        .allMatch(line -> LINE.matcher(line).matches());
    assertThat(server().printed().stream().skip(printed)).hasSize(requests.size());
    assertThat(String.join("\n", server().printed()))
        .doesNotContain(SECRET, World.PASSWORD, World.PASSWORD.replace(" ", ""))
        .doesNotContain(ADMIN.substring("Basic ".length()), "Authorization");
  }

  @Test
  void aLineSaysWhoAskedForWhat() throws Exception {
    int before = lines().size();

    answer(request("GET", TICKETS + "/77?x=1", ADMIN, "X-Request-Id: my-id_1.0\r\n", ""));

    assertThat(linesAfter(before, 1).get(0))
        .contains("request=my-id_1.0 address=127.0.0.1 user=admin method=GET path=" + TICKETS
            + "/77 status=404 micros=");
  }

  @Test
  void aLineHasTheStatusThatTheClientSees() throws Exception {
    String post = "POST " + TICKETS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: ";
    int before = lines().size();

    assertThat(answer(post + ADMIN + "\r\nContent-Length: 9\r\n\r\na").status()).isEqualTo(408);
    assertThat(answer(post + ADMIN + "\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
            .status())
        .isEqualTo(400);
    assertThat(answer(post + "none\r\nContent-Length: 9\r\n\r\na").status()).isEqualTo(401);
    assertThat(answer(post + ADMIN + "\r\nContent-Length: 9000000\r\n\r\na").status())
        .isEqualTo(413);

    assertThat(linesAfter(before, 4))
        .extracting(line -> line.replaceFirst(".* status=(\\d+) .*", "$1"))
        .containsExactly("408", "400", "401", "413");
  }

  @Test
  void whoGoesAwayInTheMiddleOfABodyHasALineAsWell() throws Exception {
    int before = lines().size();

    try (Wire wire = new Wire(server().baseUrl())) {
      wire.send("POST " + TICKETS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + ADMIN
          + "\r\nContent-Length: 9\r\n\r\na");
    }

    assertThat(linesAfter(before, 1).get(0)).contains("user=admin method=POST", " status=400 ");
  }

  @Test
  void anIdThatIsNoneIsReplaced() throws Exception {
    assertThat(idFor("X-Request-Id: " + "a".repeat(64))).isEqualTo("a".repeat(64));
    assertThat(idFor("X-Request-Id: " + "a".repeat(65))).hasSize(36);
    assertThat(idFor("X-Request-Id: a b")).hasSize(36);
    assertThat(idFor("X-Request-Id: a%0Ab")).hasSize(36);
    assertThat(idFor("X-Request-Id: <script>")).hasSize(36);
    assertThat(idFor("X-Request-Id:")).hasSize(36);
  }

  @Test
  void nothingThatIsSentBeginsALineOrAValue() throws Exception {
    int before = lines().size();

    answer(request("GET", TICKETS + "/%0D%0Arequest=forged%20status=200", ADMIN, "", ""));
    answer(request("X=1", TICKETS, ADMIN, "", ""));
    answer(request("GET", TICKETS, Client.basic("a\nrequest=forged", "b"), "", ""));
    answer(request("GET", TICKETS, ADMIN, "X-HTTP-Method-Override: A request=forged\r\n", ""));

    assertThat(linesAfter(before, 4)).allMatch(line -> LINE.matcher(line).matches());
    assertThat(server().printed()).noneMatch(line -> line.startsWith("request=forged"));
  }

  private String idFor(String header) throws Exception {
    return String.valueOf(
        answer(request("GET", TICKETS, ADMIN, header + "\r\n", "")).headers().get("x-request-id"));
  }

  private ServerProcess server() {
    return servers.get(0);
  }

  private List<String> lines() {
    return server().printed().stream()
        .filter(line -> line.contains(" access - "))
        .toList();
  }

  /** The lines since then, which come a moment after the answers; one too many would come as well. */
  private List<String> linesAfter(int before, int expected) throws Exception {
    long end = System.currentTimeMillis() + LONGEST_MILLIS;
    while (lines().size() < before + expected && System.currentTimeMillis() < end) {
      Thread.sleep(20);
    }
    Thread.sleep(200);
    List<String> since = lines().subList(before, lines().size());
    assertThat(since).hasSize(expected);
    return since;
  }

  private Wire.Answer answer(String request) throws Exception {
    try (Wire wire = new Wire(server().baseUrl())) {
      wire.send(request);
      return wire.answer();
    }
  }

  private static String request(
      String method, String target, String authorization, String headers, String body) {
    return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization
        + "\r\n" + headers + "Content-Length: "
        + body.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n\r\n" + body;
  }
}
