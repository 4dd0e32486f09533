package io.github.fluentsupportkit.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What all calls of one user have in common, and how they are sent. */
record Calls(HttpClient http, URI base, String authorization, Duration timeout) {

  Calls with(HttpClient other) {
    return new Calls(other, base, authorization, timeout);
  }

  Calls with(Duration other) {
    return new Calls(http, base, authorization, other);
  }

  /**
   * Begins one.
   *
   * @param path with names in braces
   */
  Call call(String method, String path) {
    return new Call(this, method, path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    request
        .timeout(timeout)
        .header("Accept", "application/json")
        .header("Authorization", authorization);
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("No answer from " + base + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted =
          new InterruptedIOException("Interrupted while waiting for " + base);
      interrupted.initCause(e);
      throw new UncheckedIOException(interrupted);
    }
  }
}
