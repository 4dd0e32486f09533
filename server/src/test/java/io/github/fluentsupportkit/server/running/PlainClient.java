package io.github.fluentsupportkit.server.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends JSON as a user of the world, for tests that ask much and judge what comes of it in the database. */
public final class PlainClient {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String baseUrl;
  private final String login;

  /** Sends to the API at this base as this user. */
  public PlainClient(String baseUrl, String login) {
    this.baseUrl = baseUrl;
    this.login = login;
  }

  /** Sends a request; an empty body is none. */
  public Answer send(String method, String path, String json)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path))
        .timeout(LONGEST)
        .header("Authorization", basic(login, World.PASSWORD))
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(json))
        .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
  }

  /** The value of a header that says who one is. */
  public static String basic(String login, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** What came back. */
  public record Answer(int status, JsonNode body) {}
}
