package io.github.fluentsupportkit.conformance.faults.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The real server. */
public final class Origin implements Server {

  /** What belongs to one connection, or would make the answer hard to change. */
  private static final Set<String> OURS = Set.of(
      "accept-encoding",
      "connection",
      "content-length",
      "expect",
      "host",
      "http2-settings",
      "keep-alive",
      "transfer-encoding",
      "upgrade");

  private final URI root;
  private final HttpClient client = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1)
      .followRedirects(HttpClient.Redirect.NEVER)
      .build();

  /** Stands at this address, which has no path. */
  public Origin(URI root) {
    this.root = root;
  }

  @Override
  public Reply send(Call call) {
    String query = call.query().isEmpty() ? "" : "?" + call.query();
    HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(call.path() + query))
        .method(
            call.method(),
            call.body().length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(call.body()));
    for (Headers.Line line : call.headers().all()) {
      if (!OURS.contains(line.name().toLowerCase(Locale.ROOT))) {
        request.header(line.name(), line.value());
      }
    }
    HttpResponse<byte[]> response = send(request.build());
    List<Headers.Line> headers = new ArrayList<>();
    response.headers().map().forEach((name, values) -> {
      if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
        values.forEach(value -> headers.add(new Headers.Line(name, value)));
      }
    });
    return new Reply(response.statusCode(), new Headers(headers), response.body(), Framing.LENGTH);
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
