package io.github.fluentsupportkit.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.answers.Validation;
import io.github.fluentsupportkit.mock.http.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LiveContractTest {

  private static final Path SOURCES = Path.of("../openapi/src/main/resources/fluent-support");
  private static final String EXAMPLE = "tickets/examples/bulk-delete.yaml";
  private static final String READ_ANEW = "The contract was read anew.";

  @TempDir
  private Path folder = Path.of(".");

  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();

  @Test
  void anEditIsServedABrokenOneIsNotAndARepairedOneIsAgain() throws Exception {
    copy(SOURCES, folder);
    try (RunningMock mock = RunningMock.start(settings(folder), log::add)) {
      assertThat(message(mock)).isEqualTo("1 tickets have been deleted");

      edit(EXAMPLE, "1 tickets", "11 tickets");
      assertThat(nextLine()).isEqualTo(READ_ANEW);
      assertThat(message(mock)).isEqualTo("11 tickets have been deleted");

      String sound = Files.readString(folder.resolve(EXAMPLE));
      Files.writeString(folder.resolve(EXAMPLE), sound + "\nodd: [\n");
      assertThat(nextLine())
          .matches(
              "The contract is broken, the one before is kept: .*bulk-delete\\.yaml, line [0-9]+, .*");
      assertThat(message(mock)).isEqualTo("11 tickets have been deleted");

      Files.writeString(folder.resolve(EXAMPLE), sound.replace("11 tickets", "No tickets"));
      assertThat(nextLine()).isEqualTo(READ_ANEW);
      assertThat(message(mock)).isEqualTo("No tickets have been deleted");
    }
    assertThat(log).isEmpty();
  }

  @Test
  void aReferenceThatLeadsNowhereIsNamedWithItsFile() throws Exception {
    copy(SOURCES, folder);
    try (RunningMock mock = RunningMock.start(settings(folder), log::add)) {
      edit("tickets/change-paths.yaml", "#/BulkAction", "#/BulkInaction");

      assertThat(nextLine())
          .contains("the one before is kept: ", "change-paths.yaml at ", "BulkInaction");
      assertThat(message(mock)).isEqualTo("1 tickets have been deleted");
    }
  }

  @Test
  void aMistakeThatNobodyThoughtOfIsSurvivedAsWell() throws Exception {
    copy(SOURCES, folder);
    try (RunningMock mock = RunningMock.start(settings(folder), log::add)) {
      String sound = Files.readString(folder.resolve("tickets/requests.yaml"));
      edit("tickets/requests.yaml", "unless: {/ticket/create_customer", "unless: {''");
      assertThat(nextLine()).startsWith("The contract is broken, the one before is kept: ");

      Files.writeString(folder.resolve("tickets/requests.yaml"), sound);
      assertThat(nextLine()).isEqualTo(READ_ANEW);
      assertThat(message(mock)).isEqualTo("1 tickets have been deleted");
    }
  }

  @Test
  void operationsComeAndGoWithTheContract() throws Exception {
    copy(SOURCES, folder);
    try (RunningMock mock = RunningMock.start(settings(folder), log::add)) {
      String url = mock.baseUrl();
      edit("openapi.yaml", "  /customers:", "  /people:");
      assertThat(nextLine()).isEqualTo(READ_ANEW);

      assertThat(Request.to("GET", url + "/customers").send().status()).isEqualTo(404);
      assertThat(Request.to("GET", url + "/people").send().status()).isEqualTo(200);
      assertThat(Request.to("GET", url + "/customers/7").send().status()).isEqualTo(200);
    }
  }

  @Test
  void oneFileIsAsGoodAsAFolder() throws Exception {
    Path file = folder.resolve("contract.json");
    try (RunningMock bundled = RunningMock.start(settings(null), log::add)) {
      Files.writeString(file, bundled.contract().document().toString());
    }
    try (RunningMock mock = RunningMock.start(settings(file), log::add)) {
      assertThat(message(mock)).isEqualTo("1 tickets have been deleted");

      edit("contract.json", "1 tickets have", "12 tickets have");
      assertThat(nextLine()).isEqualTo(READ_ANEW);
      assertThat(message(mock)).isEqualTo("12 tickets have been deleted");
    }
  }

  private String nextLine() throws InterruptedException {
    // The bound is for a mock that never says anything; what is expected comes within a second.
    return Objects.requireNonNullElse(log.poll(60, TimeUnit.SECONDS), "(nothing)");
  }

  private void edit(String name, String before, String after) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Path edited = Files.writeString(folder.resolve(name + ".tmp"), text.replace(before, after));
    Files.move(edited, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static String message(RunningMock mock) {
    JsonNode body = Request.to("POST", mock.baseUrl() + "/tickets/bulk-actions")
        .json("{\"bulk_action\":\"delete_tickets\",\"ticket_ids\":[1]}")
        .send()
        .json();
    return body.path("message").asString();
  }

  private static Settings settings(@org.jspecify.annotations.Nullable Path contract) {
    return new Settings(
        "127.0.0.1",
        0,
        -1,
        null,
        null,
        contract,
        Validation.STRICT,
        false,
        null,
        1,
        Set.of(),
        Settings.USUAL_JOURNAL);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
