package io.github.fluentsupportkit.conformance.recorded;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A HAR file, as browsers save it. Whatever it has beside calls of the API is passed over. */
final class HarFile {

  /** Where the API begins, wherever the site has its own REST API. */
  private static final String BASE = "/fluent-support/v2";

  private final Path file;
  private final Contract contract;

  HarFile(Path file, Contract contract) {
    this.file = file;
    this.contract = contract;
  }

  RecordedTraffic read(JsonNode document) throws UnreadableRecordingException {
    JsonNode entries = document.at("/log/entries");
    if (!entries.isArray()) {
      throw new UnreadableRecordingException(file
          + " is no HAR file, as it has no list log.entries, and holds no lines of exchanges.");
    }
    List<Step> steps = new ArrayList<>();
    int passedOver = 0;
    for (int i = 0; i < entries.size(); i++) {
      Optional<Step> step = step(steps.size() + 1, i, entries.get(i));
      step.ifPresent(steps::add);
      passedOver += step.isPresent() ? 0 : 1;
    }
    return new RecordedTraffic(List.copyOf(steps), passedOver);
  }

  private Optional<Step> step(int number, int index, JsonNode entry)
      throws UnreadableRecordingException {
    JsonNode sent = entry.path("request");
    if (!sent.path("url").isString() || !sent.path("method").isString()) {
      throw new UnreadableRecordingException(
          "log.entries[" + index + "] of " + file + " has no request with method and url.");
    }
    String url = sent.path("url").asString();
    int base = url.indexOf(BASE);
    if (base < 0 || !HarResponse.isWhole(entry)) {
      return Optional.empty();
    }
    Address address = Address.of(url.substring(base + BASE.length()));
    RecordedRequest request = new RecordedRequest(sent.path("method").asString(), address.path());
    Map<String, String> headers = headers(sent.path("headers"));
    request.by(caller(headers)).headers(headers).query(address.query());
    body(sent.path("postData"), request);
    return Optional.of(Step.of(
        number,
        "log.entries[" + index + "]",
        request.in(contract),
        answer(index, entry),
        new Intent.Unknown()));
  }

  private Answer answer(int index, JsonNode entry) throws UnreadableRecordingException {
    try {
      return HarResponse.answer(entry);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRecordingException(
          "The body of log.entries[" + index + "] of " + file + " is no base64, as it says it is.");
    }
  }

  /**
   * What an address says below the base.
   *
   * @param path without the query
   * @param query its parameters
   */
  private record Address(String path, List<Field> query) {

    static Address of(String rest) {
      String whole = rest.replaceFirst("#.*", "");
      // Sites without pretty addresses have the path in a parameter, and join others with an
      // ampersand.
      int end = whole.indexOf('?') >= 0 ? whole.indexOf('?') : whole.indexOf('&');
      String path = end < 0 ? whole : whole.substring(0, end);
      String plain = path.replaceFirst("/+$", "");
      return new Address(
          plain.isEmpty() ? "/" : plain,
          end < 0 ? List.of() : Fields.parse(whole.substring(end + 1)));
    }
  }

  private static void body(JsonNode data, RecordedRequest request) {
    String type = data.path("mimeType").asString("");
    String text = data.path("text").asString("");
    if (type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      request.fields(Encoding.MULTIPART, MultipartFields.of(data));
    } else if (!text.isEmpty()) {
      request.body(type, text);
    } else if (data.path("params").size() > 0) {
      request.fields(Encoding.FORM, MultipartFields.of(data));
    }
  }

  /** Nobody can tell from a recording who it was, only whether somebody was logged in. */
  private static Caller caller(Map<String, String> headers) {
    boolean known = headers.containsKey("authorization")
        || headers.containsKey("x-wp-nonce")
        || headers.getOrDefault("cookie", "").contains("wordpress_logged_in");
    return known ? Caller.ADMINISTRATOR : Caller.NOBODY;
  }

  static Map<String, String> headers(JsonNode list) {
    Map<String, String> headers = new TreeMap<>();
    list.forEach(h -> headers.put(
        h.path("name").asString("").toLowerCase(Locale.ROOT), h.path("value").asString("")));
    return headers;
  }
}
