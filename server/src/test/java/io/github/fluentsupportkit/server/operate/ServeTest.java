package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

  private static final Pattern CREDENTIALS =
      Pattern.compile("admin  ((?:[A-Za-z0-9]{4} ){5}[A-Za-z0-9]{4})");

  @TempDir
  private Path folder = Path.of(".");

  @Test
  void theFirstStartShowsThePasswordOnceAndTheDataStays() throws Exception {
    Path data = folder.resolve("data");
    String password;
    try (ServerProcess server =
        ServerProcess.start("serve", "--port=0", "--management-port=0", "--data=" + data)) {
      password = passwordIn(server.banner());
      assertTheAdministratorMay(server.baseUrl(), password);
      assertCommandsWorkBeside(server.baseUrl(), data);
      assertTheRoutesOfServersAre(server);

      List<String> said = server.stop();

      assertThat(server.code()).isEqualTo(0);
      assertThat(said).last().isEqualTo("Stopped.");
      assertThat(said)
          .anyMatch(line ->
              line.contains("user=admin method=GET path=/wp-json/fluent-support/v2/tickets"))
          .noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
    }
    assertThat(Files.readString(
            EmbeddedDatabase.file(data), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(password, password.replace(" ", ""));
    try (ServerProcess again = ServerProcess.start(
        "serve", "--port=0", "--management-port=off", "--no-access-log", "--data=" + data)) {
      assertThat(again.banner()).doesNotContain("password", "Health");
      assertThat(Http.get(again.baseUrl() + "/tickets", "admin", password).body())
          .contains("Kept over a restart");

      assertThat(again.stop()).containsExactly("Stopped.");
    }
  }

  @Test
  void aSecondServerOnTheSameFolderIsRefused() throws Exception {
    String where = "--data=" + folder.resolve("data");
    String[] serve = {"serve", "--port=0", "--management-port=off", where};
    try (ServerProcess first = ServerProcess.start(serve)) {
      Finished second = Finished.run(serve);

      assertThat(second.code()).isEqualTo(4);
      assertThat(second.err()).contains("Another server", "--database").hasLineCount(1);
      assertThat(first.stop()).last().isEqualTo("Stopped.");
    }
    try (ServerProcess next = ServerProcess.start(serve)) {
      assertThat(next.stop()).last().isEqualTo("Stopped.");
    }
  }

  private static String passwordIn(String banner) {
    Matcher credentials = CREDENTIALS.matcher(banner);
    assertThat(credentials.find()).as(banner).isTrue();
    String password = credentials.group(1);
    assertThat(banner).contains("curl -u 'admin:" + password + "' http://127.0.0.1:");
    return password;
  }

  private static void assertTheAdministratorMay(String url, String password) {
    assertThat(Http.get(url + "/tickets", "admin", password).statusCode()).isEqualTo(200);
    assertThat(Http.get(url + "/tickets", "admin", "admin").statusCode()).isEqualTo(401);
    assertThat(Http.post(
                url + "/tickets",
                "admin",
                password,
                "ticket[title]=Kept+over+a+restart&ticket[content]=x&ticket[create_customer]=yes"
                    + "&newCustomer[first_name]=N&newCustomer[email]=n@example.com")
            .body())
        .contains("Kept over a restart");
  }

  private static void assertCommandsWorkBeside(String url, Path data) {
    String where = "--data=" + data;
    assertThat(Finished.run("user", "add", "late", "--email=late@example.com", where)
            .code())
        .isEqualTo(0);
    String late =
        Finished.run("password", "add", "late", where).out().lines().toList().get(1);
    assertThat(Http.get(url + "/tickets", "late", late).statusCode()).isEqualTo(403);

    assertThat(Finished.run("user", "disable", "late", where).code()).isEqualTo(0);
    assertThat(Finished.run("user", "list", where).out()).containsPattern("late .*disabled");
  }

  private static void assertTheRoutesOfServersAre(ServerProcess server) throws IOException {
    String top = server.baseUrl().replaceFirst("/wp-json.*", "");
    assertThat(Http.postByNobody(top + SandboxRoutes.RESET).statusCode()).isEqualTo(404);
    String management = server.banner().replaceFirst("(?s).*Health and metrics: (\\S+).*", "$1");
    assertThat(Http.getByNobody(management + "/health").body()).contains("UP");
    assertThat(Http.getByNobody(management + "/health/readiness").statusCode()).isEqualTo(200);
    assertThat(Http.getByNobody(management + "/prometheus").body()).contains("jvm_memory_used");
  }
}
