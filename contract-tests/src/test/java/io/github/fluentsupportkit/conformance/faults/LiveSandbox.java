package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Origin;
import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A sandbox of our server that listens. */
public final class LiveSandbox {

  private static final int NO_CONTENT = 204;

  private final URI root;
  private final Origin origin;
  private final HttpClient client = HttpClient.newHttpClient();

  LiveSandbox(URI root) {
    this.root = root;
    this.origin = new Origin(root);
  }

  /** Where its API begins. */
  public String base() {
    return root + Contract.BASE_PATH;
  }

  Origin origin() {
    return origin;
  }

  /** Puts the sample data back. */
  void reset() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(root.resolve("/sandbox/reset"))
        .POST(HttpRequest.BodyPublishers.noBody())
        .build();
    HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
    if (response.statusCode() != NO_CONTENT) {
      throw new AssertionError("The sandbox answers a reset with " + response.statusCode());
    }
  }
}
