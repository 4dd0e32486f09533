package io.github.fluentsupportkit.conformance.faults.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads requests from a connection. */
final class CallReader {

  private CallReader() {}

  /** The next one; empty at the end of the connection. */
  static Optional<Call> read(InputStream in) throws IOException {
    String first = line(in);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String[] words = first.split(" ");
    List<Headers.Line> lines = new ArrayList<>();
    String next = line(in);
    while (!next.isEmpty()) {
      int colon = next.indexOf(':');
      lines.add(
          new Headers.Line(next.substring(0, colon), next.substring(colon + 1).strip()));
      next = line(in);
    }
    Headers headers = new Headers(lines);
    int length = headers.first("Content-Length").map(Integer::parseInt).orElse(0);
    int mark = words[1].indexOf('?');
    return Optional.of(new Call(
        words[0],
        mark < 0 ? words[1] : words[1].substring(0, mark),
        mark < 0 ? "" : words[1].substring(mark + 1),
        headers,
        in.readNBytes(length)));
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (next != '\r') {
        line.write(next);
      }
      next = in.read();
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
