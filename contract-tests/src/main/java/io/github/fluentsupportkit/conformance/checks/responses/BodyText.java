package io.github.fluentsupportkit.conformance.checks.responses;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body, and where they are not exactly one JSON value in UTF-8.
 *
 * @param text the body as text, without its byte order mark
 * @param mark whether it begins with a byte order mark
 * @param misencoded the byte at which it stops to be UTF-8; -1 if it never does
 * @param before what stands before the value
 * @param value the value
 */
record BodyText(String text, boolean mark, int misencoded, String before, JsonScan value) {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  /** What a value that is worth looking for begins with. */
  private static final String STARTS = "{[\"";

  private static final int MOST_STARTS = 500;

  static BodyText of(byte[] body) {
    boolean mark =
        body.length >= MARK.length && Arrays.equals(body, 0, MARK.length, MARK, 0, MARK.length);
    byte[] bytes = mark ? Arrays.copyOfRange(body, MARK.length, body.length) : body;
    String text = new String(bytes, StandardCharsets.UTF_8);
    JsonScan whole = JsonScan.of(text);
    JsonScan later = whole.fault() == null ? null : later(text);
    return later == null
        ? new BodyText(text, mark, misencoded(bytes), "", whole)
        : new BodyText(
            text,
            mark,
            misencoded(bytes),
            text.substring(0, text.length() - later.text().length()),
            later);
  }

  boolean isEmpty() {
    return text.isBlank();
  }

  /** Such as {@code byte 120 (line 3)}. */
  String place(int position) {
    String until = text.substring(0, Math.min(position + before.length(), text.length()));
    int bytes = until.getBytes(StandardCharsets.UTF_8).length + (mark ? MARK.length : 0);
    return "byte " + bytes + " (line "
        + (1 + until.chars().filter(c -> c == '\n').count()) + ")";
  }

  private static int misencoded(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? in.position() : -1;
  }

  /** The value behind something else, such as a notice of PHP. */
  private static @Nullable JsonScan later(String text) {
    String begin = text.stripLeading();
    if (begin.isEmpty() || begin.startsWith("{") || begin.startsWith("\"")) {
      return null;
    }
    JsonScan longest = null;
    int starts = 0;
    for (int i = text.length() - begin.length() + 1;
        i < text.length() && starts < MOST_STARTS;
        i++) {
      if (STARTS.indexOf(text.charAt(i)) >= 0) {
        starts++;
        JsonScan scan = JsonScan.of(text.substring(i));
        if (scan.fault() == null && scan.behind().isEmpty()) {
          return scan;
        }
        boolean most = scan.fault() == null && scan.length() > text.length() / 2;
        if (most && longest == null) {
          longest = scan;
        }
      }
    }
    return longest;
  }
}
