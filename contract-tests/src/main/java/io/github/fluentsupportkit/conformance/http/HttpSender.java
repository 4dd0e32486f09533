package io.github.fluentsupportkit.conformance.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over HTTP. It keeps to the limits of its connection, and waits when a server asks for it; not with wrong
 * credentials, as to those a request to wait is an answer like any other.
 */
public final class HttpSender implements Sender {

  private static final int TOO_MANY = 429;
  private static final long LONGEST_WAIT = 20;
  private static final byte[] NOTHING = {};

  private final Connection connection;
  private final Authorization authorization;
  private final HttpClient client;
  private final AtomicInteger sent = new AtomicInteger();
  private volatile boolean stopped;

  /** When a request was sent, by the calendar and by the clock that never jumps. */
  private record Exchanging(Instant sent, long nanos) {

    long millis() {
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
  }

  /** Sends to this server. */
  public HttpSender(Connection connection) {
    this.connection = connection;
    this.authorization = new Authorization(connection.credentials());
    this.client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(connection.timeout())
        .build();
  }

  /** Sends nothing more. */
  public void stop() {
    stopped = true;
  }

  /** How many requests were sent so far. */
  public int sent() {
    return sent.get();
  }

  @Override
  public boolean knows(Caller caller) {
    return authorization.knows(caller);
  }

  @Override
  public Answer send(Request request) {
    if (!connection.writes() && !request.isSafe()) {
      throw new UnsafeRequestException(request);
    }
    Answer answer = once(request);
    if (answer.status() == TOO_MANY && !request.caller().isImpostor()) {
      long seconds = answer.header("retry-after").map(HttpSender::seconds).orElse(1L);
      if (seconds <= LONGEST_WAIT) {
        pause(TimeUnit.SECONDS.toMillis(seconds));
        return once(request);
      }
    }
    return answer;
  }

  private Answer once(Request request) {
    if (stopped) {
      throw new OutOfBudgetException("the run was interrupted");
    }
    if (sent.incrementAndGet() > connection.most()) {
      sent.decrementAndGet();
      throw new OutOfBudgetException(
          "all " + connection.most() + " requests that may be sent are used up");
    }
    pause(connection.pause().toMillis());
    Exchanging time = new Exchanging(Instant.now(), System.nanoTime());
    AtomicReference<HttpResponse.@Nullable ResponseInfo> head = new AtomicReference<>();
    try {
      HttpResponse<byte[]> response = client.send(http(request), info -> {
        head.set(info);
        return BodyHandlers.ofByteArray().apply(info);
      });
      Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
      return unpacked(response.statusCode(), headers, response.body(), time);
    } catch (IOException e) {
      return broken(head.get(), e, time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutOfBudgetException("the run was interrupted");
    }
  }

  private HttpRequest http(Request request) {
    Body body = Body.of(request);
    String query = body.query().isEmpty() ? "" : "?" + body.query();
    HttpRequest.Builder builder = HttpRequest.newBuilder(
            URI.create(connection.base() + request.path() + query))
        .timeout(connection.timeout())
        .header("Accept", "application/json")
        .header("Accept-Encoding", "gzip")
        .method(
            request.method(),
            body.bytes().length == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(body.bytes()));
    if (!body.contentType().isEmpty()) {
      builder.header("Content-Type", body.contentType());
    }
    authorization
        .header(request.caller())
        .ifPresent(value -> builder.header("Authorization", value));
    request.headers().forEach(builder::header);
    return builder.build();
  }

  private static Answer unpacked(
      int status, Map<String, List<String>> headers, byte[] body, Exchanging time) {
    boolean packed = headers.getOrDefault("content-encoding", List.of()).stream()
        .anyMatch(value -> value.equalsIgnoreCase("gzip"));
    if (!packed || body.length == 0) {
      return new Answer(status, headers, body, null, time.sent(), time.millis());
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new Answer(status, headers, in.readAllBytes(), null, time.sent(), time.millis());
    } catch (IOException e) {
      return new Answer(
          status, headers, body, "says that it is gzip, and is not", time.sent(), time.millis());
    }
  }

  private static Answer broken(
      HttpResponse.@Nullable ResponseInfo head, IOException e, Exchanging time) {
    String reason = reason(e);
    return head == null
        ? new Answer(0, Map.of(), NOTHING, "no answer: " + reason, time.sent(), time.millis())
        : new Answer(
            head.statusCode(),
            new TreeMap<>(head.headers().map()),
            NOTHING,
            "the body broke off: " + reason,
            time.sent(),
            time.millis());
  }

  private static String reason(IOException e) {
    if (e instanceof HttpConnectTimeoutException) {
      return "nobody takes the connection in time";
    }
    if (e instanceof HttpTimeoutException) {
      return "it takes longer than --timeout allows";
    }
    if (e instanceof ConnectException) {
      return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
              .anyMatch(UnresolvedAddressException.class::isInstance)
          ? "there is no host of this name"
          : "nobody listens at this address and port";
    }
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }

  private static long seconds(String retryAfter) {
    return retryAfter.strip().matches("[0-9]{1,6}") ? Long.parseLong(retryAfter.strip()) : 1;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutOfBudgetException("the run was interrupted");
    }
  }
}
