package io.github.fluentsupportkit.conformance.recorded;

import io.github.fluentsupportkit.conformance.http.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The answer of an entry of a HAR file. */
final class HarResponse {

  /** Where the browser's own copy was used, and where an answer has no body by itself. */
  private static final int NOT_MODIFIED = 304;

  /** The body is unpacked already, and cookies are secrets. */
  private static final Set<String> LEFT_OUT =
      Set.of("content-encoding", "content-length", "set-cookie");

  private HarResponse() {}

  /** Whether the answer was recorded with its body, so that it can be judged at all. */
  static boolean isWhole(JsonNode entry) {
    JsonNode response = entry.path("response");
    int status = response.path("status").asInt(0);
    String error = response.path("_error").asString(entry.path("_error").asString(""));
    boolean cancelled = status == 0 && error.matches(".*(?:ABORTED|BLOCKED|CANCEL).*");
    JsonNode content = response.path("content");
    boolean left = !content.path("text").isString() && content.path("size").asInt(0) > 0;
    return response.isObject() && status != NOT_MODIFIED && !cancelled && !left;
  }

  static Answer answer(JsonNode entry) {
    JsonNode response = entry.path("response");
    int status = Math.max(0, response.path("status").asInt(0));
    Map<String, List<String>> headers = new TreeMap<>();
    response.path("headers").forEach(h -> {
      String name = h.path("name").asString("").toLowerCase(Locale.ROOT);
      if (!LEFT_OUT.contains(name)) {
        headers
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(h.path("value").asString(""));
      }
    });
    return new Answer(
        status,
        headers,
        body(response.path("content")),
        status == 0 ? "no answer was recorded" : null,
        sent(entry),
        Math.round(entry.path("time").asDouble(0)));
  }

  private static @Nullable Instant sent(JsonNode entry) {
    try {
      return OffsetDateTime.parse(entry.path("startedDateTime").asString("")).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static byte[] body(JsonNode content) {
    String text = content.path("text").asString("");
    if (content.path("encoding").asString("").equals("base64")) {
      return Base64.getMimeDecoder().decode(text);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
