package io.github.fluentsupportkit.server.request;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;

/** The body of a request, as far as one can get at it without waiting. */
public final class UnreadBody {

  private static final int CHUNK = 8 * 1024;

  private UnreadBody() {}

  /** Whether the request says that it has one. */
  public static boolean isAnnounced(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  /**
   * Takes what has come already, most often all of it, since clients send short bodies together with the head.
   *
   * @return whether nothing more is to come; of a body in chunks that is not known
   */
  public static boolean take(HttpServletRequest request, OutputStream target) throws IOException {
    long left = request.getContentLengthLong();
    ServletInputStream in = request.getInputStream();
    byte[] chunk = new byte[CHUNK];
    while (left > 0 && in.available() > 0) {
      int count = in.read(chunk, 0, (int) Math.min(left, CHUNK));
      if (count < 0) {
        break;
      }
      target.write(chunk, 0, count);
      left -= count;
    }
    return left == 0;
  }
}
