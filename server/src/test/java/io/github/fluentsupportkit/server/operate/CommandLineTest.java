package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir
  private Path folder = Path.of(".");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "serve --help",
        "sandbox --help",
        "user add --help",
        "password revoke --help",
        "agent permit --help",
        "mailbox default --help",
        "product list --help",
        "tag add --help",
        "customer list --help"
      })
  void everyCommandHasHelpThatNamesTheExitCodes(String words) {
    Finished help = Finished.run(words.split(" "));

    assertThat(help.code()).isEqualTo(0);
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .startsWith("Usage: fluent-support-server")
        .containsPattern("0 +stopped")
        .containsPattern("1 +a defect")
        .containsPattern("2 +wrong usage")
        .containsPattern("3 +cannot listen")
        .containsPattern("4 +the database")
        .containsPattern("5 +what was named");
  }

  @Test
  void theVersionIsThatOfTheProgram() {
    assertThat(Finished.run("--version").out()).startsWith("fluent-support-server ");
    assertThat(Finished.run("user", "list", "--version").out())
        .startsWith("fluent-support-server ");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'serve, sandbox, user'",
    "nope, nope",
    "user, 'add, change, disable'",
    "user add, LOGIN",
    "serve --port=abc, abc",
    "serve --port=65536, 65536",
    "serve --management-port=some, --management-port",
    "serve --port=4021, --management-port",
    "serve --set=help-desk.limits.pages=3, help-desk.limits.pages",
    "serve --set=spring.datasource.password=x, spring.datasource.password",
    "sandbox --data=x, --data",
    "user list --database=jdbc:postgresql://db/x?password=secret, --database-password-file",
    "serve --port=0 --management-port=off --database-user=me, --database",
    "serve --port=0 --management-port=off --data=x --database=jdbc:postgresql://db/x, --data is",
    "user list --data=x --database=jdbc:postgresql://db/x, --data is"
  })
  void aWrongCommandLineGetsOneLineThatSaysWhatIsWrong(String words, String named) {
    Finished wrong =
        Finished.run(Stream.of(words.split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new));

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains(named).hasLineCount(1).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help-desk.limits.page-size=many",
        "help-desk.limits.request-size=huge",
        "help-desk.limits.request-time=soon",
        "server.tomcat.threads.max=lots",
        "spring.datasource.hikari.maximum-pool-size=some"
      })
  void aSettingWithAValueThatItCannotHaveIsNamedInOneLine(String setting) {
    Finished wrong = Finished.run("sandbox", "--port=0", "--set=" + setting);

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .contains(setting.split("="))
        .doesNotContain("For input string")
        .hasLineCount(1);
  }

  @Test
  void aPortInUseGetsOneLineAndLeavesNothingBehind() throws IOException {
    Path data = folder.resolve("data");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());

      assertPortIsRefused(port, "serve", "--port=" + port, "--data=" + data);
      assertPortIsRefused(port, "serve", "--port=0", "--management-port=" + port, "--data=" + data);
      assertPortIsRefused(port, "sandbox", "--port=" + port);
    }
    assertThat(data).doesNotExist();
  }

  private static void assertPortIsRefused(String port, String... args) {
    Finished refused = Finished.run(args);

    assertThat(refused.code()).as(Arrays.toString(args)).isEqualTo(3);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("127.0.0.1 port " + port).hasLineCount(1);
  }

  @Test
  void aCommandDoesNotMakeAHelpDeskThatIsNotThere() {
    Finished refused = Finished.run("user", "list", "--data=" + folder.resolve("nowhere"));

    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.err()).contains("nowhere", "serve").hasLineCount(1);
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void aFileThatIsNoDatabaseGetsOneLine() throws IOException {
    Files.writeString(folder.resolve("help-desk.mv.db"), "no database");

    Finished refused = Finished.run("user", "list", "--data=" + folder);

    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.err()).contains(folder.toString()).hasLineCount(1);
  }

  @Test
  void aDatabaseOutOfReachGetsOneLineWithoutThePassword() throws IOException {
    Path secret = Files.writeString(folder.resolve("password"), "s3cret\n");

    Finished refused = Finished.run(
        "user",
        "list",
        "--database=jdbc:postgresql://127.0.0.1:1/help_desk?ssl=false",
        "--database-user=me",
        "--database-password-file=" + secret);

    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.err())
        .contains("jdbc:postgresql://127.0.0.1:1/help_desk: ")
        .doesNotContain("s3cret")
        .hasLineCount(1);
  }

  @Test
  void aDatabaseOfAnotherKindIsRefused() {
    Finished refused = Finished.run("user", "list", "--database=jdbc:mysql://127.0.0.1/help_desk");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("PostgreSQL").hasLineCount(1);
  }

  @Test
  void aMistypedCommandIsToldWhatItIsLike() {
    Finished refused = Finished.run("user", "lst");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualToIgnoringNewLines("There is no command lst; did you mean list? Try --help.");
  }
}
