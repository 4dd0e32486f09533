package io.github.fluentsupportkit.mock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.mock.scenarios.Scenarios;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @TempDir
  private Path folder = Path.of(".");

  @Test
  void helpNamesEveryOptionExitCodeAndRole() {
    Finished help = Finished.run("--help");

    assertThat(help.code()).isEqualTo(0);
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("--port", "--host", "--https-port", "--keystore", "--keystore-password")
        .contains("--validation", "--echo", "--scenario", "--seed", "--contract")
        .contains("--allow-origin", "--journal", "--list-scenarios", "--version")
        .containsPattern("0 +stopped")
        .containsPattern("2 +wrong usage")
        .containsPattern("3 +cannot listen")
        .containsPattern("4 +the contract is broken")
        .contains("customer", "agent", "wrong")
        .contains("4010", "127.0.0.1", "strict");
  }

  @Test
  void theVersionIsThatOfTheProgramAndOfTheContract() {
    Finished version = Finished.run("--version");

    assertThat(version.code()).isEqualTo(0);
    assertThat(version.out())
        .startsWith("fluent-support-mock ")
        .contains("contract " + Contract.bundled().version());
  }

  @Test
  void everyScenarioIsListedWithWhatItDoes() {
    Finished list = Finished.run("--list-scenarios");

    assertThat(list.code()).isEqualTo(0);
    assertThat(list.out().lines()).hasSameSizeAs(Scenarios.all(1).keySet());
    Scenarios.all(1)
        .forEach((name, scenario) ->
            assertThat(list.out()).containsPattern(name + " +" + scenario.description()));
  }

  @ParameterizedTest
  @CsvSource({
    "--nope, --nope",
    "--port=abc, abc",
    "--port=65536, 65536",
    "--port=-1, -1",
    "--https-port=70000, 70000",
    "--validation=some, some",
    "--scenario=nope, many-pages",
    "--seed=x, --seed",
    "--journal=-1, --journal",
    "surplus, surplus"
  })
  void aWrongCommandLineGetsOneLineThatSaysWhatIsWrong(String argument, String named) {
    Finished wrong = Finished.run(argument);

    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains(named).endsWith(" Try --help." + System.lineSeparator());
    assertThat(wrong.err().lines()).hasSize(1);
  }

  @Test
  void aPortInUseGetsOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());

      assertPortIsRefused(port, "--port=" + port);
      assertPortIsRefused(port, "--port=0", "--https-port=" + port);
    }
  }

  @Test
  void anAddressThatIsNotThereGetsOneLine() {
    Finished refused = Finished.run("--port=0", "--host=192.0.2.1");

    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("192.0.2.1").hasLineCount(1);
  }

  @Test
  void aKeyStoreThatCannotBeOpenedGetsOneLine() throws IOException {
    Path junk = Files.writeString(folder.resolve("junk.p12"), "no key store");
    Path nowhere = folder.resolve("nowhere.p12");

    for (Path keystore : new Path[] {junk, nowhere}) {
      Finished wrong = Finished.run("--port=0", "--https-port=0", "--keystore=" + keystore);

      assertThat(wrong.code()).isEqualTo(2);
      assertThat(wrong.err()).hasLineCount(1).startsWith("--keystore " + keystore + " cannot be");
    }
  }

  @Test
  void aBrokenContractIsNamedWithFileAndLine() throws IOException {
    Files.writeString(folder.resolve("openapi.yaml"), "openapi: 3.1.0\npaths: [\n");

    Finished broken = Finished.run("--port=0", "--contract=" + folder);

    assertThat(broken.code()).isEqualTo(4);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err())
        .hasLineCount(1)
        .startsWith("The contract is broken: openapi.yaml, line ");
  }

  @Test
  void aContractThatIsNotThereIsBroken() {
    Finished broken = Finished.run("--port=0", "--contract=" + folder.resolve("nowhere.json"));

    assertThat(broken.code()).isEqualTo(4);
    assertThat(broken.err()).contains("there is no file ", "nowhere.json").hasLineCount(1);
  }

  private static void assertPortIsRefused(String port, String... args) {
    Finished refused = Finished.run(args);

    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .hasLineCount(1)
        .startsWith("Cannot start: cannot listen on 127.0.0.1 port " + port)
        .contains("Choose another port");
  }
}
