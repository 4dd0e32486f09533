package io.github.fluentsupportkit.mock.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what HTTP clients would put right or try again. */
public final class RawSocket {

  private RawSocket() {}

  /** The whole answer, headers and all; empty if the connection was dropped. */
  public static String send(String baseUrl, String method, String pathAndQuery) throws IOException {
    URI base = URI.create(baseUrl);
    String request = method + " " + base.getPath() + pathAndQuery + " HTTP/1.1\r\n"
        + "Host: " + base.getAuthority() + "\r\n"
        + "Authorization: " + Request.basic("any", "thing") + "\r\n"
        + "Connection: close\r\n\r\n";
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException e) {
      return "";
    }
  }
}
