package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.auth.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line about a request. Of the address it keeps the path only, because a query may hold passwords. */
final class AccessLine {

  private static final Logger LOG = LoggerFactory.getLogger("access");
  private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7e]");
  private static final String NOTHING = "-";

  private AccessLine() {}

  static void write(
      HttpServletRequest request, HttpServletResponse response, String id, long micros) {
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "request={} address={} user={} method={} path={} status={} micros={}",
          id,
          request.getRemoteAddr(),
          printable(CurrentCaller.loginOf(request)),
          printable(request.getMethod()),
          printable(request.getRequestURI()),
          response.getStatus(),
          micros);
    }
  }

  /** Nothing that a client sends begins a new line or a new value. */
  private static String printable(@Nullable String text) {
    return text == null || text.isEmpty() ? NOTHING : UNPRINTABLE.matcher(text).replaceAll("?");
  }
}
