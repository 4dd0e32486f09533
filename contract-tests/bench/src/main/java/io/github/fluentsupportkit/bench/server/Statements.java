package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.MeasuringFailed;
import io.github.fluentsupportkit.bench.measure.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;

/** Counts what H2 executes for a request; the statements are those of PostgreSQL too. */
final class Statements {

  private static final int TRIES = 4;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;

  Statements(Store store) {
    this.store = store;
  }

  /** The fewest of a few tries: others look the password up, or write down that it was used. */
  int of(String host, String credentials, Request request) {
    return IntStream.range(0, TRIES)
        .map(one -> once(host, credentials, request))
        .min()
        .orElseThrow();
  }

  private int once(String host, String credentials, Request request) {
    try (Connection beside = store.connect();
        Statement sql = beside.createStatement()) {
      sql.execute("set query_statistics false");
      sql.execute("set query_statistics true");
      send(host, credentials, request);
      try (ResultSet row = sql.executeQuery(
          "select coalesce(sum(execution_count), 0)"
              + " from information_schema.query_statistics where lower(sql_statement) not like 'set %'")) {
        row.next();
        return row.getInt(1);
      } finally {
        sql.execute("set query_statistics false");
      }
    } catch (SQLException e) {
      throw new MeasuringFailed("Statements cannot be counted: " + e.getMessage(), e);
    }
  }

  private void send(String host, String credentials, Request request) {
    HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(host + request.path()))
        .header("Authorization", credentials)
        .header("Content-Type", "application/json");
    if (!request.body().isEmpty()) {
      http.POST(HttpRequest.BodyPublishers.ofString(request.body()));
    }
    try {
      HttpResponse<String> answer = client.send(http.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new MeasuringFailed(
            request.method() + " " + request.path() + " gets " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new MeasuringFailed("The server does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MeasuringFailed("Interrupted.", e);
    }
  }
}
