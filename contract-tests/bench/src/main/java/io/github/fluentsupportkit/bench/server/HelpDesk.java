package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.MeasuringFailed;
import io.github.fluentsupportkit.bench.measure.Plan;
import io.github.fluentsupportkit.bench.measure.Program;
import io.github.fluentsupportkit.bench.measure.Repository;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A help desk on a database, as an operator runs it. */
public final class HelpDesk implements AutoCloseable {

  /** Below which the API is. */
  public static final String BASE = "/wp-json/fluent-support/v2";

  private static final int OK = 200;
  private static final int MOST_SECONDS = 60;

  private static final String JAR = "server/target/fluent-support-server.jar";

  private static final Pattern FIRST_PASSWORD =
      Pattern.compile("curl -u (?:'admin:([^']+)'|admin:(\\S+)) ");
  private static final String HEALTH = "/actuator/health/readiness";

  private final String host;
  private final String credentials;
  private final Program program;

  private HelpDesk(String host, String credentials, Program program) {
    this.host = host;
    this.credentials = credentials;
    this.program = program;
  }

  /** Makes the tables and an administrator, and gives the credentials of the latter. */
  static String prepare(Repository repository, Plan plan, Store store) {
    int health = freePort();
    List<String> serve = command(plan, store);
    serve.addAll(List.of("--port", "0", "--management-port", "" + health));
    Program first = Program.start(
        repository, "first-start", serve, URI.create("http://127.0.0.1:" + health + HEALTH), "");
    try {
      MatchResult shown = first.printed(FIRST_PASSWORD);
      return basic("admin", shown.group(1) == null ? shown.group(2) : shown.group(1));
    } finally {
      first.close();
    }
  }

  static String basic(String user, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** Starts it and waits for the first page of tickets. */
  static HelpDesk start(
      Repository repository, Plan plan, Store store, String credentials, String... more) {
    int port = freePort();
    List<String> serve = command(plan, store);
    serve.addAll(List.of("--port", "" + port, "--management-port", "off", "--no-access-log"));
    serve.addAll(List.of(more));
    return start(repository, "server-" + store.name(), serve, port, credentials);
  }

  /** Starts the sandbox as the README does. */
  public static HelpDesk sandbox(Repository repository) {
    int port = freePort();
    return start(
        repository,
        "sandbox",
        List.of(Program.JAVA, "@server/run.args", "sandbox", "--port", "" + port),
        port,
        basic("admin", "sandbox"));
  }

  private static HelpDesk start(
      Repository repository, String name, List<String> command, int port, String credentials) {
    String host = "http://127.0.0.1:" + port;
    return new HelpDesk(
        host,
        credentials,
        Program.start(
            repository, name, command, URI.create(host + BASE + "/tickets"), credentials));
  }

  private static List<String> command(Plan plan, Store store) {
    List<String> command = new ArrayList<>(List.of(Program.JAVA));
    command.addAll(plan.toy() ? List.of("@server/run.args") : List.of("-jar", JAR));
    command.add("serve");
    command.addAll(store.options());
    return command;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new MeasuringFailed("There is no free port.", e);
    }
  }

  /** Where it listens, with the scheme. */
  public String host() {
    return host;
  }

  /**
   * Waits until what a load has left is done: wrk hangs up when its time is over, and the server goes on. Searches stand in
   * a line, so one more comes last.
   */
  void settle() {
    HttpRequest search = HttpRequest.newBuilder(URI.create(host + BASE + "/tickets?search=settled"))
        .header("Authorization", credentials)
        .build();
    try {
      HttpClient client = HttpClient.newHttpClient();
      for (int i = 0; i < MOST_SECONDS; i++) {
        if (client.send(search, BodyHandlers.discarding()).statusCode() == OK) {
          return;
        }
        Thread.sleep(1000);
      }
    } catch (IOException e) {
      throw new MeasuringFailed("The server went away: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new MeasuringFailed("The server does not come to rest.");
  }

  Program program() {
    return program;
  }

  @Override
  public void close() {
    program.close();
  }
}
