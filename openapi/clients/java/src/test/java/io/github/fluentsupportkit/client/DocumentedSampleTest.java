package io.github.fluentsupportkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.client.running.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSandbox.class)
class DocumentedSampleTest {

  private static final Path DOCUMENTATION = Path.of("..", "..", "..", "docs", "clients.md");
  private static final Path SAMPLE =
      Path.of("src/test/java/io/github/fluentsupportkit/client/DocumentedSample.java");

  @Test
  void itRuns(Sandbox sandbox) {
    assertThat(printedBy(() -> DocumentedSample.run(sandbox.baseUrl())))
        .containsExactly(
            "18 Cannot log in since this morning, María García Núñez",
            "404 No ticket has this id.");
  }

  private static List<String> printedBy(Runnable sample) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      sample.run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void itIsTheOneOfTheDocumentation() throws IOException {
    Matcher block =
        Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(DOCUMENTATION));
    assertThat(block.find()).isTrue();
    String documented =
        block.group(1).replace("\"http://127.0.0.1:4020/wp-json/fluent-support/v2\"", "baseUrl");

    assertThat(withoutSpaces(Files.readString(SAMPLE))).contains(withoutSpaces(documented));
  }

  /** The formatter breaks lines elsewhere in a method. */
  private static String withoutSpaces(String code) {
    return code.replaceAll("\\s+", "");
  }
}
