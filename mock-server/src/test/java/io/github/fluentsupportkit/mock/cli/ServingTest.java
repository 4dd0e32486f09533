package io.github.fluentsupportkit.mock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingTest {

  @TempDir
  private Path folder = Path.of(".");

  @Test
  void itSaysWhereItIsAndWhatItAnswersAndStopsCleanly() throws InterruptedException {
    Serving mock = Serving.start("--port", "0");

    assertThat(mock.out())
        .startsWith("Fluent Support mock on http://127.0.0.1:")
        .contains("Try: curl -u any:thing " + mock.baseUrl() + "/tickets")
        .doesNotContain("https:");
    for (Operation operation : Contract.bundled().operations()) {
      assertThat(mock.out().lines())
          .anyMatch(line -> line.contains(" " + operation.method() + " ")
              && line.contains(" " + operation.path() + " ")
              && line.contains(operation.summary())
              && line.contains("(works in no release)") == operation.worksInNoRelease());
    }
    assertThat(mock.get("/tickets").send().status()).isEqualTo(200);

    assertThat(mock.stop()).isEqualTo(0);
    assertThat(mock.out()).endsWith("Stopped." + System.lineSeparator());
    assertThat(mock.err()).isEmpty();
  }

  @Test
  void thePortIsFreeAgainWhenItHasStopped() throws InterruptedException {
    Serving first = Serving.start("--port", "0");
    int port = URI.create(first.baseUrl()).getPort();
    assertThat(first.stop()).isEqualTo(0);

    try (Serving second = Serving.start("--port", Integer.toString(port))) {
      assertThat(second.get("/tickets").send().status()).isEqualTo(200);
    }
  }

  @Test
  void theOptionsOfAnswersAreFollowed() throws InterruptedException {
    try (Serving mock = Serving.start(
        "--port=0", "--validation=Product", "--echo", "--scenario=closed-ticket", "--journal=3")) {
      for (int i = 0; i < 5; i++) {
        assertThat(mock.get("/tickets?page=x").send().status()).isEqualTo(200);
      }
      Response ticket = mock.get("/tickets/77").send();
      assertThat(ticket.json().at("/ticket/id").asInt()).isEqualTo(77);
      assertThat(ticket.json().at("/ticket/status").asString()).isEqualTo("closed");

      String journal = mock.baseUrl().replace(Contract.BASE_PATH, "/__admin/requests");
      assertThat(Request.to("GET", journal).send().json().path("requests")).hasSize(3);
    }
  }

  @Test
  void anotherContractIsServedAndItsEditsAreLogged() throws Exception {
    Path file = folder.resolve("contract.json");
    String sound = Contract.bundled().document().toString();
    Files.writeString(file, sound.replace("1 tickets have", "13 tickets have"));
    try (Serving mock = Serving.start("--port=0", "--contract=" + file)) {
      Response response = Request.to("POST", mock.baseUrl() + "/tickets/bulk-actions")
          .prefer("code=200")
          .send();
      assertThat(response.json().path("message").asString())
          .isEqualTo("13 tickets have been deleted");

      Files.writeString(file, "{");
      while (!mock.err().endsWith(System.lineSeparator())) {
        Thread.sleep(20);
      }
      assertThat(mock.err())
          .startsWith("The contract is broken, the one before is kept: contract.json, line 1, ");
    }
  }

  @Test
  void otherHostsMayReachItButNotThePagesOfAnyOrigin() throws InterruptedException {
    try (Serving mock = Serving.start(
        "--port=0",
        "--host=0.0.0.0",
        "--allow-origin=https://a.example",
        "--allow-origin=https://b.example")) {
      assertThat(allowedOrigin(mock, "https://a.example")).isEqualTo("https://a.example");
      assertThat(allowedOrigin(mock, "https://b.example")).isEqualTo("https://b.example");
      assertThat(allowedOrigin(mock, "http://localhost:3000")).isEqualTo("http://localhost:3000");
      assertThat(allowedOrigin(mock, "https://c.example")).isEmpty();
    }
  }

  @Test
  void httpsHasTheCertificateOfTheKeyStore() throws Exception {
    Path keystore = folder.resolve("own.p12");
    createKeyStore(keystore);

    try (Serving mock = Serving.start(
        "--port=0", "--https-port=0", "--keystore=" + keystore, "--keystore-password=changeit")) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(mock.httpsBaseUrl() + "/tickets"))
          .header("Authorization", Request.basic("any", "thing"))
          .build();

      int status = HttpClient.newBuilder()
          .sslContext(trusting(keystore))
          .build()
          .send(request, BodyHandlers.discarding())
          .statusCode();

      assertThat(status).isEqualTo(200);
    }
  }

  private static String allowedOrigin(Serving mock, String origin) {
    String url = mock.baseUrl().replace("0.0.0.0", "127.0.0.1") + "/tickets";
    return Request.to("GET", url)
        .header("Origin", origin)
        .send()
        .header("Access-Control-Allow-Origin");
  }

  private static void createKeyStore(Path file) throws IOException, InterruptedException {
    Process keytool = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "mock",
            "-keyalg",
            "EC",
            "-dname",
            "CN=mock",
            "-ext",
            "SAN=ip:127.0.0.1",
            "-storetype",
            "PKCS12",
            "-storepass",
            "changeit",
            "-keystore",
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    assertThat(keytool.waitFor()).isEqualTo(0);
  }

  private static SSLContext trusting(Path keystore) throws Exception {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(KeyStore.getInstance(keystore.toFile(), "changeit".toCharArray()));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
