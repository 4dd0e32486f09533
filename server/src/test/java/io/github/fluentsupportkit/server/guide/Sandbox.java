package io.github.fluentsupportkit.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.operate.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The sandbox, as a process of its own. */
final class Sandbox implements AutoCloseable {

  private final ServerProcess process;

  private Sandbox(ServerProcess process) {
    this.process = process;
  }

  static Sandbox start() throws IOException {
    return new Sandbox(ServerProcess.start("sandbox", "--port=0"));
  }

  /** Where the API begins. */
  String api() {
    return process.baseUrl();
  }

  /** Scheme, host and port. */
  String address() {
    return api().replaceFirst("/wp-json.*", "");
  }

  /** Puts the sample data back. */
  void reset() {
    HttpRequest reset = HttpRequest.newBuilder(URI.create(address() + "/sandbox/reset"))
        .POST(HttpRequest.BodyPublishers.noBody())
        .build();
    assertThat(send(reset).statusCode()).isEqualTo(204);
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
