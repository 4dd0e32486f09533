package io.github.fluentsupportkit.conformance.faults.proxy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes answers as bytes of HTTP/1.1. */
final class ReplyWriter {

  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;

  /** Odd, so that it falls into the middle of characters. */
  private static final int CHUNK = 1021;

  private ReplyWriter() {}

  static byte[] bytes(Call call, Reply reply) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ascii(out, "HTTP/1.1 " + reply.status() + " \r\n");
    reply.headers().all().forEach(line -> ascii(out, line.name() + ": " + line.value() + "\r\n"));
    if (reply.status() == NO_CONTENT || reply.status() == NOT_MODIFIED) {
      ascii(out, "\r\n");
      return out.toByteArray();
    }
    byte[] body = reply.body();
    boolean head = call.method().equals("HEAD");
    switch (reply.framing()) {
      case LENGTH -> {
        ascii(out, "Content-Length: " + body.length + "\r\n\r\n");
        out.write(body, 0, head ? 0 : body.length);
      }
      case LENGTH_BROKEN_OFF -> {
        ascii(out, "Content-Length: " + body.length + "\r\n\r\n");
        out.write(body, 0, head ? 0 : body.length / 2);
      }
      case CHUNKED, CHUNKED_BROKEN_OFF -> {
        ascii(out, "Transfer-Encoding: chunked\r\n\r\n");
        chunks(out, head ? new byte[0] : body);
        ascii(out, reply.framing() == Framing.CHUNKED ? "0\r\n\r\n" : "");
      }
      case CLOSE -> {
        ascii(out, "Connection: close\r\n\r\n");
        out.write(body, 0, head ? 0 : body.length);
      }
    }
    return out.toByteArray();
  }

  private static void chunks(ByteArrayOutputStream out, byte[] body) {
    for (int at = 0; at < body.length; at += CHUNK) {
      int length = Math.min(CHUNK, body.length - at);
      ascii(out, Integer.toHexString(length) + "\r\n");
      out.write(body, at, length);
      ascii(out, "\r\n");
    }
  }

  private static void ascii(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
