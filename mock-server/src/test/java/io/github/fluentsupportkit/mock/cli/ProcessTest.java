package io.github.fluentsupportkit.mock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.http.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessTest {

  @Test
  void aProcessThatIsToldToStopEndsInOrder() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--port",
            "0")
        .redirectErrorStream(true)
        .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> lines = new ArrayList<>();
      String line = out.readLine();
      while (line != null && !line.startsWith("Try: ")) {
        lines.add(line);
        line = out.readLine();
      }
      assertThat(line).as(lines.toString()).isNotNull();
      String url = lines.get(0).replaceAll(".* (http://.*)", "$1");
      assertThat(Request.to("GET", url + "/tickets").send().status()).isEqualTo(200);

      // Unlike the process, its handle leaves the output readable.
      process.toHandle().destroy();

      assertThat(process.waitFor()).isEqualTo(0);
      assertThat(out.readLine()).isEqualTo("Stopped.");
      assertThat(out.readLine()).isNull();
    } finally {
      process.destroyForcibly();
    }
  }
}
