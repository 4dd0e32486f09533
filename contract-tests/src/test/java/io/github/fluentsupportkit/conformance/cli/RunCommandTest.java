package io.github.fluentsupportkit.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.mock.MockServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {

  private static final String NO_PAGE = "{\"tickets\": \"none\"}";

  @TempDir
  private Path folder;

  @Test
  void aServerWithFaultsEndsWithOneAndItsFindings() {
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      Program program = run(server);

      assertThat(program.code()).isEqualTo(1);
      assertThat(program.out())
          .contains("DOES NOT CONFORM", "listTickets, GET /tickets", "curl -i")
          .contains("Exit code 1: there are findings.");
    }
  }

  @Test
  void withoutPermissionNothingButReadingLeavesTheProgram() {
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      Program program = run(server);

      assertThat(server.methods()).isSubsetOf("GET", "HEAD", "OPTIONS").isNotEmpty();
      assertThat(program.out()).contains("Needs permission to write (--allow-writes)");
    }
  }

  @Test
  void noMoreRequestsAreSentThanMayBe() {
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      Program program = run(server, "--max-requests", "3");

      assertThat(server.methods()).hasSize(3);
      assertThat(program.out()).contains("all 3 requests that may be sent are used up");
    }
  }

  @Test
  void aServerThatIsNotThereEndsWithThree() {
    Program program = Program.run("run", "--base-url", "http://127.0.0.1:1/x", "--user", "a");

    assertThat(program.code()).isEqualTo(3);
    assertThat(program.err())
        .contains(
            "The server cannot be reached: no answer: nobody listens at this address and port");
  }

  @Test
  void aHostThatDoesNotExistIsNamedAsSuch() {
    Program program = Program.run("run", "--base-url", "http://no-such.invalid/x", "--user", "a");

    assertThat(program.err()).contains("there is no host of this name");
  }

  @Test
  void aServerThatKeepsTheAdministratorOutEndsWithThree() {
    try (TinyServer server = TinyServer.answering(401, "{\"code\":\"rest_forbidden\"}")) {
      Program program = run(server);

      assertThat(program.code()).isEqualTo(3);
      assertThat(program.err()).contains("does not let the administrator in: it answers 401");
    }
  }

  @Test
  void aServerThatKnowsNobodyOfTheCustomersNameEndsWithThreeAndWithoutFindings()
      throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "not theirs");
    try (TinyServer server = new TinyServer(RunCommandTest::letAdministratorsIn)) {
      Program program = run(
          server,
          "--customer-user",
          "maria",
          "--customer-password-file",
          password.toString(),
          "--allow-writes");

      assertThat(program.code()).isEqualTo(3);
      assertThat(program.err())
          .contains("does not let the customer in: it answers 401 to GET /tickets and to GET"
              + " /customers, as it would to a wrong name or password");
      assertThat(program.out()).doesNotContain("CONFORM");
      assertThat(server.methods()).containsOnly("GET").hasSizeLessThan(6);
    }
  }

  @Test
  void anAddressWithoutSuchAnApiEndsWithThreeAndNotWithAVerdict() {
    for (String body : List.of("<html>Not found</html>", "{\"code\":\"rest_no_route\"}")) {
      try (TinyServer server = TinyServer.answering(404, body)) {
        Program program = run(server);

        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err()).contains("no Fluent Support at this address");
      }
    }
  }

  @Test
  void aBaselineToleratesWhatItNamesAndNothingNew() throws IOException {
    Path baseline = folder.resolve("accepted.json");
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      assertThat(run(server, "--write-baseline", "" + baseline).code()).isEqualTo(1);
      assertThat(Files.readString(baseline)).contains("\"fingerprint\"");

      Program accepted = run(server, "--baseline", "" + baseline);
      assertThat(accepted.code()).isZero();
      assertThat(accepted.out())
          .contains("CONFORMS, APART FROM WHAT IS KNOWN OR ACCEPTED", "Accepted by the baseline");
    }
    try (TinyServer worse = TinyServer.answering(200, "<b>Notice</b>" + NO_PAGE)) {
      assertThat(run(worse, "--baseline", "" + baseline).code()).isEqualTo(1);
    }
  }

  @Test
  void selectedChecksAreTheOnlyOnes() throws IOException {
    Path json = folder.resolve("report.json");
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      run(server, "--only", "lists,wire", "--skip", "wire", "--json", "" + json);
    }

    assertThat(Files.readString(json))
        .contains("\"family\" : \"lists\"")
        .doesNotContain("\"family\" : \"wire\"", "\"family\" : \"responses\"");
  }

  @Test
  void nothingIsSentIfNoSelectedCheckCanBeMade() {
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      Program program = run(server, "--only", "input.missing,access.foreign-list");

      assertThat(program.code()).isEqualTo(2);
      assertThat(program.err())
          .contains(
              "No check is left that can be made without permission to write (--allow-writes)")
          .contains("credentials of a limited agent (--agent-user)");
      assertThat(run(server, "--only", "lists", "--skip", "lists").err())
          .contains("--skip leaves out what --only selects");
      assertThat(server.methods()).isEmpty();
    }
  }

  @Test
  void blanksAroundTheNameOfACheckDoNotMatter() {
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      assertThat(run(server, "--only", " responses").code()).isEqualTo(1);
    }
  }

  @Test
  void anAdministratorWhoIsRefusedHereAndThereRaisesADoubt() throws IOException {
    Path json = folder.resolve("report.json");
    try (TinyServer server = new TinyServer(exchange -> TinyServer.send(
        exchange,
        exchange.getRequestURI().getPath().endsWith("/tickets") ? 200 : 403,
        exchange.getRequestURI().getPath().endsWith("/tickets")
            ? "{\"tickets\":{\"data\":[{\"id\":7,\"customer_id\":3}]}}"
            : "{\"code\":\"rest_forbidden\"}"))) {
      Program program = run(server, "--json", "" + json);

      assertThat(program.out().replaceAll("\\s+", " "))
          .contains("In doubt The user given as administrator is let in, and refused (403) at")
          .contains("at getTicket, listCustomers. If they are an agent with fewer permissions");
      assertThat(Files.readString(json)).contains("\"doubts\" : [ \"The user given");
    }
  }

  @Test
  void anAgentWhoIsRefusedNowhereRaisesADoubt() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "of an administrator");
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      Program program =
          run(server, "--agent-user", "root", "--agent-password-file", password.toString());

      assertThat(program.out().replaceAll("\\s+", " "))
          .contains("In doubt The user given as agent is refused nowhere")
          .contains("allowed at listCustomers, getCustomer. If they are an");
    }
  }

  @Test
  void aServerThatGivesEachTicketTheSameNumberRaisesADoubt() {
    try (MockServer mock = MockServer.start()) {
      Program program = run(mock.baseUrl(), "--allow-writes", "--ledger", folder + "/created.json");

      assertThat(program.out().replaceAll("\\s+", " "))
          .contains("In doubt Every new ticket was answered with the same number, as mocks do.")
          .contains("run again with --stateless.");
      assertThat(run(mock.baseUrl(), "--allow-writes", "--stateless").out())
          .doesNotContain("In doubt");
    }
  }

  @Test
  void aMistypedCheckIsAnsweredWithTheNearestOne() {
    Program program =
        Program.run("run", "--base-url", "http://127.0.0.1:1/x", "--user", "a", "--only", "list");

    assertThat(program.err()).contains("--only: there is no check list; did you mean lists?");
  }

  @Test
  void whatAnEarlierRunLeftIsNotForgotten() throws IOException {
    Path ledger = Files.writeString(folder.resolve("created.json"), "{}");
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      Program program = run(server, "--allow-writes", "--ledger", "" + ledger);

      assertThat(program.code()).isEqualTo(2);
      assertThat(program.err()).contains("an earlier run left something behind");
      assertThat(server.methods()).isEmpty();
    }
  }

  @Test
  void aHarTellsWhenRequestsWereSent() throws IOException {
    Path har = folder.resolve("traffic.har");
    Instant before = Instant.now();
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      run(server, "--har", "" + har, "--max-requests", "3", "--pause", "40");
    }

    List<Instant> sent = JsonMapper.shared()
        .readTree(Files.readString(har))
        .at("/log/entries")
        .valueStream()
        .map(entry -> Instant.parse(entry.path("startedDateTime").asString("")))
        .toList();
    assertThat(sent)
        .hasSize(3)
        .isSorted()
        .allSatisfy(at -> assertThat(at).isBetween(before, Instant.now()));
    assertThat(Duration.between(sent.get(0), sent.get(2))).isGreaterThan(Duration.ofMillis(79));
  }

  @Test
  void quietlyOnlyTheVerdictIsPrinted() {
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      Program program = run(server, "--quiet");

      assertThat(program.out().lines()).hasSize(3);
      assertThat(program.err()).isEmpty();
    }
  }

  @Test
  void progressChangesOneLineWhereSomebodyWatches() {
    try (TinyServer server = TinyServer.answering(200, NO_PAGE)) {
      Surroundings watched = new Surroundings(Program.PASSWORD, true, prompt -> Optional.empty());
      Program program = Program.run(watched, "run", "--base-url", server.base(), "--user", "admin");

      assertThat(program.err())
          .contains("\r\u001b[K1 of at most " + Connection.MOST
              + " requests · listTickets → 200 · log in")
          .doesNotContain("\n");
      assertThat(program.out()).contains("\u001b[");
      Surroundings plain = new Surroundings(
          Map.of("FLUENT_SUPPORT_PASSWORD", "x", "NO_COLOR", "1"), true, p -> Optional.empty());
      assertThat(Program.run(plain, "run", "--base-url", server.base(), "--user", "admin")
              .out())
          .doesNotContain("\u001b");
    }
  }

  /** It tells whoever asks what they sent, in headers and bodies, as it is and encoded. */
  @Test
  void aServerThatRepeatsCredentialsLeavesNoTraceOfThemAnywhere() throws IOException {
    try (TinyServer server = new TinyServer(exchange -> {
      String header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
      exchange.getResponseHeaders().add("X-Echo", header);
      exchange.getResponseHeaders().add("Set-Cookie", "session=topsecretsession");
      String all = String.join(
          " ",
          header,
          header.replace("/", "\\/"),
          URLEncoder.encode(header, StandardCharsets.UTF_8),
          "tops3cret pass",
          "tops3cret%20pass",
          "tops3cretpass",
          "tops3cret\\u0020pass");
      TinyServer.send(
          exchange, 200, "{\"tickets\":{\"data\":[\"" + all + "\"],\"total\":\"" + all + "\"}}");
    })) {
      Program program = run(server, "--output-dir", "" + folder.resolve("reports"));

      assertThat(program.code()).isEqualTo(1);
      assertNoSecret(program.out() + program.err());
      try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
        List<Path> all = files.toList();
        assertThat(all).hasSize(5);
        for (Path file : all) {
          assertNoSecret(Files.readString(file));
        }
      }
    }
  }

  private static void assertNoSecret(String text) {
    String base64 =
        Base64.getEncoder().encodeToString("admin:tops3cret pass".getBytes(StandardCharsets.UTF_8));
    assertThat(text)
        .doesNotContainIgnoringCase("s3cret")
        .doesNotContain("topsecretsession", base64, base64.substring(0, 16));
  }

  private static void letAdministratorsIn(HttpExchange exchange) throws IOException {
    String pair = exchange.getRequestHeaders().getFirst("Authorization").replace("Basic ", "");
    boolean administrator =
        new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8).startsWith("admin:");
    TinyServer.send(
        exchange,
        administrator ? 200 : 401,
        administrator ? NO_PAGE : "{\"code\":\"rest_forbidden\"}");
  }

  private static Program run(TinyServer server, String... more) {
    return run(server.base(), more);
  }

  private static Program run(String base, String... more) {
    return Program.run(
        Stream.concat(Stream.of("run", "--base-url", base, "--user", "admin"), Stream.of(more))
            .toArray(String[]::new));
  }
}
