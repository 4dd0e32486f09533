package io.github.fluentsupportkit.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          run                                                  | Missing required options: '--base-url=URL', '--user=NAME'. Try --help.
          run --user a --base-url shop.example                 | --base-url must be an address such as https://shop.example/wp-json/fluent-support/v2, not shop.example. Try --help.
          run --user a --base-url https://x/?rest_route=/      | --base-url must end where the API begins, without ? and #. Try --help.
          run --user a --base-url https://a:hunter2@x          | --base-url must not have a user name or a password in it; --user says who you are. Try --help.
          run --user a --base-url https://x --operation getTickets | --operation: there is no operation getTickets; did you mean getTicket? Try --help.
          run --user a --base-url https://x --only bogus | --only: there is no check bogus; list shows what there is. Try --help.
          run --user a --base-url https://x --release 9.9.9    | Nothing is known of release 9.9.9, but of 1.5.3, 1.6.6, 1.8.6, 2.0.1. Try --help.
          run --user a --base-url https://x --max-requests 0   | --max-requests must be 1 or more, not 0. Try --help.
          run --user a --base-url https://x --timeout -1       | --timeout must be more than 0 seconds, not -1.0. Try --help.
          run --user a --base-url https://x --slowest 0        | --slowest must be more than 0 seconds, not 0.0. Try --help.
          run --user a --base-url https://x --pause -5         | --pause must be 0 or more, not -5. Try --help.
          run --user a --base-url https://x --baseline nowhere.json | --baseline: nowhere.json cannot be read. Try --help.
          run --user a --base-url https://x --password-file nowhere.txt | --password-file nowhere.txt cannot be read. Try --help.
          run --user a --base-url https://x --agent-password-file x | --agent-password-file needs --agent-user. Try --help.
          run --user a --base-url https://x --agent-user b     | There is no password of b; give --agent-password-file FILE or set FLUENT_SUPPORT_AGENT_PASSWORD, as nobody is there to ask. Try --help.
          run --user a --base-url https://x --html /            | / cannot be written. Try --help.
          judge nowhere.har                                    | There is no file nowhere.har. Try --help.
          compare a.json b.json                                | a.json cannot be read. Try --help.
          clean --user a --ledger nowhere.json                 | --ledger: nowhere.json cannot be read, or is no such file. Try --help.
          runs --user a                                        | There is no command runs; did you mean run? Try --help.
          list --only x                                        | Unknown options: '--only', 'x'. Try --help.
          """)
  void wrongUsageIsOneLineThatSaysWhatWouldBeRight(String line, String error) {
    Program program = Program.run(line.split(" +"));

    assertThat(program.err().strip()).isEqualTo(error);
    assertThat(program.code()).isEqualTo(2);
    assertThat(program.out()).isEmpty();
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    Program program = Program.run();

    assertThat(program.code()).isEqualTo(2);
    assertThat(program.err())
        .isEqualToIgnoringNewLines(
            "Say what to do: run, judge, list, compare or clean. Try --help.");
  }

  @Test
  void aPasswordOnTheCommandLineIsRefusedAndNotRepeated() {
    Program program =
        Program.run("run", "--base-url", "https://x", "--user", "a", "--password", "hunter2");

    assertThat(program.code()).isEqualTo(2);
    assertThat(program.err()).contains("--password-file").doesNotContain("hunter2");
  }

  @Test
  void theHelpOfRunTellsTheExitCodes() {
    Program program = Program.run("run", "--help");

    assertThat(program.code()).isZero();
    assertThat(program.out()).contains("--allow-writes", "Exit codes:", "4   something was left");
    assertThat(program.out()).doesNotContain("--password ", "--password=");
  }

  @Test
  void aPasswordFileThatOthersCanReadIsWarnedOf(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "a b c\r\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    Program program = Program.run(
        "run", "--base-url", "http://127.0.0.1:1/", "--user", "a", "--password-file", "" + file);

    assertThat(program.err()).contains("Warning: others can read " + file);

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(Program.run(
                "run",
                "--base-url",
                "http://127.0.0.1:1/",
                "--user",
                "a",
                "--password-file",
                "" + file)
            .err())
        .doesNotContain("Warning");
  }

  @Test
  void whoSitsAtATerminalIsAskedForThePassword() {
    StringBuilder asked = new StringBuilder();
    Surroundings somebody = new Surroundings(Map.of(), true, prompt -> {
      asked.append(prompt);
      return Optional.of("secret".toCharArray());
    });

    Program program =
        Program.run(somebody, "run", "--base-url", "http://127.0.0.1:1/", "--user", "nadia");

    assertThat(asked).hasToString("Application password of nadia: ");
    assertThat(program.code()).isEqualTo(3);
  }

  @Test
  void anAddressThatIsNoAddressOfTheApiGetsAHint() {
    assertThat(Program.run("run", "--base-url", "http://127.0.0.1:1/", "--user", "a")
            .err())
        .contains("Hint: WordPress serves the API below /wp-json/fluent-support/v2");
    assertThat(BaseUrl.of("http://shop.example/wp-json/fluent-support/v2/").hints())
        .containsExactly("Warning: without https everybody on the way can read the password.");
    assertThat(BaseUrl.of("https://shop.example/wp-json/fluent-support/v2//").uri())
        .hasToString("https://shop.example/wp-json/fluent-support/v2");
  }
}
