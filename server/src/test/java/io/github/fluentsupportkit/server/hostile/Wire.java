package io.github.fluentsupportkit.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One connection to a server, over which goes what HTTP clients would put right or refuse to send. Every answer of the API
 * is held against the contract, so that no test can forget to.
 */
public final class Wire implements AutoCloseable {

  private static final Judgement JUDGEMENT = new Judgement();

  private static final int LONGEST = 30_000;
  private static final int CONTINUE = 100;
  private static final int HEX = 16;

  private final Socket socket;
  private final DataInputStream in;
  private final SentRequests sent = new SentRequests();
  private final boolean judged;

  /** Connects to the server at this address. */
  public Wire(String site) throws IOException {
    this(connected(site), true);
  }

  /** Connects to it from another address of this machine, such as {@code 127.0.0.2}. */
  public Wire(String site, String from) throws IOException {
    this(
        new Socket(
            URI.create(site).getHost(), URI.create(site).getPort(), InetAddress.getByName(from), 0),
        true);
  }

  /** Connects for somebody who knows what the requests say, and judges the answers by that too. */
  static Wire unjudged(String site) throws IOException {
    return new Wire(connected(site), false);
  }

  private static Socket connected(String site) throws IOException {
    return new Socket(URI.create(site).getHost(), URI.create(site).getPort());
  }

  private Wire(Socket socket, boolean judged) throws IOException {
    this.socket = socket;
    this.judged = judged;
    socket.setSoTimeout(LONGEST);
    socket.setTcpNoDelay(true);
    in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream()));
  }

  /** Sends these characters, each of which is one byte, and nothing else. */
  public void send(String latin1) throws IOException {
    send(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Sends these bytes. */
  public void send(byte[] bytes) throws IOException {
    if (judged) {
      sent.add(bytes);
    }
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Says that nothing more comes. */
  public void finish() throws IOException {
    socket.shutdownOutput();
  }

  /** The next answer to a request that was no HEAD. */
  public Answer answer() throws IOException {
    return answer(false);
  }

  /**
   * The next answer that is final.
   *
   * @param bare whether it comes without body, as it was a HEAD
   * @throws EOFException if the server ended the connection instead
   */
  public Answer answer(boolean bare) throws IOException {
    String first = line();
    if (!first.startsWith("HTTP/1.1 ")) {
      throw new IOException("no answer of HTTP/1.1: " + first);
    }
    int status = Integer.parseInt(first.substring(9, 12));
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.merge(
          line.substring(0, colon).toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip(),
          (one, other) -> one + ", " + other);
    }
    if (status == CONTINUE) {
      return answer(bare);
    }
    Answer answer =
        new Answer(status, headers, bare ? "" : new String(body(headers), StandardCharsets.UTF_8));
    if (judged) {
      sent.next()
          .filter(request -> request.path().startsWith(Contract.BASE_PATH + "/"))
          .ifPresent(request -> assertThat(JUDGEMENT.ofAnswer(request, answer))
              .as("%s was answered with %s", request, answer)
              .isEmpty());
    }
    return answer;
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    String length = headers.get("content-length");
    if (length != null) {
      return in.readNBytes(Integer.parseInt(length));
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if ("chunked".equals(headers.get("transfer-encoding"))) {
      for (int size = size(); size > 0; size = size()) {
        body.write(in.readNBytes(size));
        line();
      }
      line();
    }
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), HEX);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection ended");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** Whether the server has ended the connection, or does so within a moment. */
  public boolean ends() throws IOException {
    return in.read() < 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /**
   * An answer.
   *
   * @param headers by name, in lower case
   */
  public record Answer(int status, Map<String, String> headers, String body) {}
}
