package io.github.fluentsupportkit.conformance.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes requests as commands that anybody can repeat. Credentials stand in variables, never in the command. */
public final class Curl {

  private Curl() {}

  /** The command for this request, in one line. */
  public static String of(URI base, Request request) {
    Body body = Body.of(request);
    StringBuilder command = new StringBuilder("curl -i");
    if (request.method().equals("HEAD")) {
      command.append(" -I");
    } else if (!request.method().equals("GET") || body.bytes().length > 0) {
      command.append(" -X ").append(request.method());
    }
    switch (request.caller()) {
      case ADMINISTRATOR, AGENT, CUSTOMER ->
        command
            .append(" -u \"$")
            .append(request.caller().name().toUpperCase(Locale.ROOT))
            .append('"');
      case WRONG_PASSWORD -> command.append(" -u \"${ADMINISTRATOR%%:*}:wrong\"");
      case LONGER_PASSWORD -> command.append(" -u \"${ADMINISTRATOR}x\"");
      case EMPTY_PASSWORD -> command.append(" -u \"${ADMINISTRATOR%%:*}:\"");
      case UNKNOWN_USER -> command.append(" -u nobody-of-this-name:wrong");
      case CLEAR_TEXT ->
        command.append(" -H \"Authorization: BASIC ${ADMINISTRATOR%%:*}:password\"");
      case MALFORMED -> command.append(" -H 'Authorization: Basic %%%'");
      case NOBODY -> command.append("");
    }
    request
        .headers()
        .forEach((name, value) -> command.append(" -H ").append(quoted(name + ": " + value)));
    if (!body.contentType().isEmpty()) {
      command.append(" -H ").append(quoted("Content-Type: " + body.contentType()));
    }
    if (body.bytes().length > 0) {
      command
          .append(" --data-binary ")
          .append(quoted(new String(body.bytes(), StandardCharsets.UTF_8)));
    }
    String query = body.query().isEmpty() ? "" : "?" + body.query();
    return command.append(' ').append(quoted(base + request.path() + query)).toString();
  }

  private static String quoted(String text) {
    if (text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0) {
      return "$'"
          + text.replace("\\", "\\\\").replace("'", "\\'").replace("\r", "\\r").replace("\n", "\\n")
          + "'";
    }
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
