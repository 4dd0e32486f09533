package io.github.fluentsupportkit.site.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands to Chromium and what comes back: one answer to each, and events. */
final class Protocol implements WebSocket.Listener {

  private static final int LONGEST_ANSWER_SECONDS = 120;

  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private @Nullable WebSocket socket;

  static Protocol connect(String address) {
    Protocol protocol = new Protocol();
    protocol.socket = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(URI.create(address), protocol)
        .join();
    return protocol;
  }

  /** Has the events of a session from now on. */
  void listen(String session, Consumer<JsonNode> listener) {
    listeners.put(session, listener);
  }

  /** Sends a command, to the browser itself where no session is named, and waits for its answer. */
  JsonNode call(String session, String method, Map<String, ?> parameters) {
    long id = ids.incrementAndGet();
    Map<String, Object> command = new HashMap<>();
    command.put("id", id);
    command.put("method", method);
    command.put("params", parameters);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    synchronized (this) {
      open().sendText(JsonMapper.shared().writeValueAsString(command), true).join();
    }
    try {
      JsonNode said = answer.get(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
      if (Left.meantBy(said.at("/error/message").asString(""))) {
        throw new Left(method);
      }
      if (said.has("error")) {
        throw new IllegalStateException(method + ": " + said.path("error"));
      }
      return said.path("result");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method + " was not answered", e);
    }
  }

  private WebSocket open() {
    if (socket == null) {
      throw new IllegalStateException("not connected");
    }
    return socket;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      JsonNode whole = JsonMapper.shared().readTree(message.toString());
      message.setLength(0);
      CompletableFuture<JsonNode> waiting = asked.remove(whole.path("id").asLong(-1));
      if (waiting != null) {
        waiting.complete(whole);
      } else {
        listeners
            .getOrDefault(whole.path("sessionId").asString(""), event -> {})
            .accept(whole);
      }
    }
    from.request(1);
    return null;
  }

  void close() {
    open().abort();
  }
}
