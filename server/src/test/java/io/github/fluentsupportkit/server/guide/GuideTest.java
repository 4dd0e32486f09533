package io.github.fluentsupportkit.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.operate.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {

  private static final Path GUIDE = Path.of("../openapi/site/src/main/guide");

  /** Where the pages believe the sandbox to be. */
  private static final String PRINTED = "http://127.0.0.1:4020";

  private static ServerProcess sandbox;
  private static String address = "";

  @BeforeAll
  static void start() throws IOException {
    sandbox = ServerProcess.start("sandbox", "--port=0");
    address = sandbox.baseUrl().replaceFirst("/wp-json.*", "");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(GUIDE)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whoeverFollowsThePageGetsTheAnswersThatItShows(Path page, @TempDir Path folder)
      throws Exception {
    List<Step> steps = Step.of(Files.readString(page));
    List<String> answers = new Shell(folder)
        .run(steps.stream()
            .map(step -> step.commands().replace(PRINTED, address))
            .toList());

    assertThat(IntStream.range(0, steps.size())
            .boxed()
            .flatMap(i -> differences(steps.get(i), answers.get(i))))
        .isEmpty();
  }

  @Test
  void everyPageShowsAnswers() throws IOException {
    assertThat(pages())
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(page -> assertThat(Step.of(Files.readString(page)))
            .anyMatch(step -> !step.kind().isEmpty()));
  }

  private static Stream<String> differences(Step step, String answer) {
    return ShownAnswer.differences(step, answer.replace(address, PRINTED)).stream()
        .map(difference -> step.commands() + difference);
  }
}
