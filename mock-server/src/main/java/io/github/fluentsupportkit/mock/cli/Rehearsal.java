package io.github.fluentsupportkit.mock.cli;

import io.github.fluentsupportkit.mock.MockServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Starts the mock, asks it something and stops: the run from which the build makes the archive of
 * loaded classes that {@code run.args} starts with.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Rehearses. */
  public static void main(String[] args) throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Main.run(nowhere, nowhere, new StopSignal(), "--list-scenarios");
    try (MockServer mock = MockServer.start()) {
      ask(mock, "/tickets");
      ask(mock, "/tickets?filters%5Bstatus_type%5D=open&page=2");
    }
  }

  private static void ask(MockServer mock, String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(mock.baseUrl() + path).toURL().openConnection();
    connection.setRequestProperty("Authorization", "Basic YW55OnRoaW5n");
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }
}
