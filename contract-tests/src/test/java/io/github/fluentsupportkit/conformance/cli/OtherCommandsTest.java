package io.github.fluentsupportkit.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.report.Sample;
import io.github.fluentsupportkit.conformance.report.files.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class OtherCommandsTest {

  private static final Path EVIDENCE =
      Path.of("../openapi/src/test/resources/evidence/fluent-support-2.0.1.jsonl");

  @TempDir
  private Path folder;

  @Test
  void listTellsEveryCheckWithItsReason() {
    Program program = Program.run("list");

    assertThat(program.code()).isZero();
    assertThat(program.out())
        .contains("Responses\n", "responses.types", "Judges recorded traffic as well.");
  }

  @Test
  void thereIsNothingToCleanUpWhereNoRunLeftAnything() {
    Program program = Program.run("clean", "--user", "a");

    assertThat(program.code()).isZero();
    assertThat(program.out()).contains("There is nothing to clean up");
  }

  @Test
  void listIsThereForProgramsToo() {
    assertThat(JsonMapper.shared()
            .readTree(Program.run("list", "--json").out())
            .get(0)
            .has("reason"))
        .isTrue();
  }

  @Test
  void recordedTrafficIsJudgedWithoutAServer() {
    Program program = Program.run("judge", "" + EVIDENCE, "--html", "" + folder.resolve("a.html"));

    assertThat(program.code()).isEqualTo(1);
    assertThat(program.out())
        .contains("fluent-support-2.0.1.jsonl, 118 recorded requests")
        .doesNotContain("want credentials");
    assertThat(folder.resolve("a.html")).exists();
  }

  @Test
  void whatTheLedgerKnowsOfARecordedReleaseIsTolerated() {
    Program program = Program.run("judge", "" + EVIDENCE, "--release", "2.0.1");

    assertThat(program.code()).isZero();
    assertThat(program.out()).contains("Known of release 2.0.1");
  }

  @Test
  void compareTellsWhatIsNewGoneAndTheSame() throws IOException {
    Path before = write(
        "before.json",
        new Sample()
            .listed("{}")
            .found("lists.total", Severity.ERROR, Standing.NEW)
            .found("lists.order", Severity.ERROR, Standing.NEW)
            .passed("lists.links"));
    Path after = write(
        "after.json",
        new Sample()
            .listed("{}")
            .found("lists.total", Severity.ERROR, Standing.NEW)
            .found("lists.pages", Severity.WARNING, Standing.NEW)
            .notChecked("lists.links", "nothing to see"));

    Program program = Program.run("compare", "" + before, "" + after);

    assertThat(program.code()).isEqualTo(1);
    assertThat(program.out())
        .contains("New\n  warning  lists.pages", "Gone\n  error  lists.order")
        .contains("lists.links: checked before, not checked now")
        .contains("1 new, 1 gone, 1 the same");
    assertThat(Program.run("compare", "" + before, "" + before).code()).isZero();
  }

  @Test
  void remarksAndWhatIsKnownMakeNothingWorse() throws IOException {
    Path before = write("before.json", new Sample().listed("{}").passed("lists.links"));
    Path after = write(
        "after.json",
        new Sample()
            .listed("{}")
            .found("lists.total", Severity.ERROR, Standing.KNOWN)
            .found("lists.order", Severity.INFORMATION, Standing.NEW));

    assertThat(Program.run("compare", "" + before, "" + after).code()).isZero();
  }

  @Test
  void whatIsNotKnownAnyMoreMakesItWorse() throws IOException {
    Path before = write(
        "before.json",
        new Sample().listed("{}").found("lists.total", Severity.ERROR, Standing.KNOWN));
    Path after = write(
        "after.json", new Sample().listed("{}").found("lists.total", Severity.ERROR, Standing.NEW));

    Program program = Program.run("compare", "" + before, "" + after);

    assertThat(program.code()).isEqualTo(1);
    assertThat(program.out())
        .contains("Judged otherwise\n  known before, new now: error  lists.total")
        .contains("0 new, 0 gone, 1 the same, of which 1 judged otherwise");
    assertThat(Program.run("compare", "" + after, "" + before).code()).isZero();
  }

  @Test
  void onlyReportsCanBeCompared() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{}");

    assertThat(Program.run("compare", "" + other, "" + other).err())
        .contains("other.json is no JSON report of this program");
  }

  @Test
  void cleanDeletesWhatARunLeftAndForgetsIt() throws IOException {
    Set<String> deleted = ConcurrentHashMap.newKeySet();
    try (TinyServer server = new TinyServer(exchange -> {
      String path = exchange.getRequestURI().getPath();
      if (path.endsWith("/bulk-actions")) {
        deleted.add("ticket");
      }
      boolean gone = path.endsWith("/tickets/7") && deleted.contains("ticket");
      TinyServer.send(
          exchange,
          gone ? 404 : 200,
          gone ? "{\"message\":\"gone\"}" : "{\"ticket\":{\"id\":7,\"title\":\"mark\"}}");
    })) {
      Path ledger = ledger(server.base());

      Program program = Program.run("clean", "--user", "admin", "--ledger", "" + ledger);

      assertThat(program.out()).contains("Nothing is left of 1 ticket and 0 customers.");
      assertThat(program.code()).isZero();
      assertThat(ledger).doesNotExist();
    }
  }

  @Test
  void cleanEndsWithFourWhileSomethingIsLeft() throws IOException {
    try (TinyServer server = TinyServer.answering(200, "{\"ticket\":{\"title\":\"mark\"}}")) {
      Path ledger = ledger(server.base());

      Program program = Program.run("clean", "--user", "admin", "--ledger", "" + ledger);

      assertThat(program.code()).isEqualTo(4);
      assertThat(program.out()).contains("Ticket 7 could not be deleted.");
      assertThat(ledger).exists();
    }
  }

  @Test
  void cleanForgetsCustomersWhomTheServerHasLostAndSaysSo() throws IOException {
    try (TinyServer server = TinyServer.answering(200, "{\"customer\":null}")) {
      Path ledger = Files.writeString(
          folder.resolve("created.json"),
          "{\"server\":\"" + server.base()
              + "\",\"marker\":\"mark\",\"tickets\":[],\"customers\":[9]}");

      Program program = Program.run("clean", "--user", "admin", "--ledger", "" + ledger);

      assertThat(program.out())
          .contains("Customer 9 is not found any more, and nothing deleted it.")
          .doesNotContain("Nothing is left");
      assertThat(program.code()).isZero();
      assertThat(ledger).doesNotExist();
    }
  }

  @Test
  void cleanSendsNoPasswordToAnotherServerThanTheOneThatIsMeant() throws IOException {
    Path ledger = ledger("https://elsewhere.example/wp-json/fluent-support/v2");

    Program program = Program.run(
        "clean", "--user", "a", "--ledger", "" + ledger, "--base-url", "https://shop.example");

    assertThat(program.code()).isEqualTo(2);
    assertThat(program.err()).contains("is about https://elsewhere.example");
  }

  private Path ledger(String server) throws IOException {
    return Files.writeString(
        folder.resolve("created.json"),
        "{\"server\":\"" + server + "\",\"marker\":\"mark\",\"tickets\":[7],\"customers\":[]}");
  }

  private Path write(String name, Sample sample) throws IOException {
    Path file = folder.resolve(name);
    Format.JSON.write(sample.report(), file);
    return file;
  }
}
