package io.github.fluentsupportkit.contract.evidence;

import io.github.fluentsupportkit.contract.conformance.Exchange;
import io.github.fluentsupportkit.contract.request.Field;
import io.github.fluentsupportkit.contract.request.Fields;
import io.github.fluentsupportkit.contract.request.InvalidJsonException;
import io.github.fluentsupportkit.contract.request.RequestInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An exchange that was recorded with a real release: one line of a file {@code …-RELEASE.jsonl}.
 *
 * @param release the release that answered
 * @param name of the case, the same in every release
 * @param exchange what was sent and answered
 */
public record Recording(String release, String name, Exchange exchange) {

  /** Set it to hold other recordings against contract and ledger than those of the project. */
  private static final String FOLDER_PROPERTY = "evidence";

  private static final Path OWN_FOLDER = Path.of("src/test/resources/evidence");

  /** Where the recordings are that are held against the contract. */
  static Path folder() {
    return Path.of(System.getProperty(FOLDER_PROPERTY, OWN_FOLDER.toString()));
  }

  /** The project's own recordings, release by release, in the order in which they were made. */
  public static List<Recording> own() {
    return in(OWN_FOLDER);
  }

  static List<Recording> in(Path folder) {
    List<Recording> recordings = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        String release =
            name.substring(name.lastIndexOf('-') + 1, name.length() - ".jsonl".length());
        for (String line : Files.readAllLines(file)) {
          recordings.add(of(release, JsonMapper.shared().readTree(line)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return recordings;
  }

  private static Recording of(String release, JsonNode line) {
    JsonNode request = line.path("request");
    JsonNode response = line.path("response");
    Map<String, String> requestHeaders = lowerCase(request.path("headers"));
    List<Field> query = fields(request.path("query"));
    boolean json = response.path("kind").asString("json").equals("json");
    return new Recording(
        release,
        line.path("case").asString(),
        new Exchange(
            request.path("method").asString(),
            request.path("path").asString(),
            query,
            requestHeaders,
            input(request, requestHeaders, query),
            response.path("status").asInt(),
            lowerCase(response.path("headers")),
            json ? response.path("body") : null));
  }

  private static @Nullable ObjectNode input(
      JsonNode request, Map<String, String> headers, List<Field> query) {
    try {
      if (request.has("json")) {
        byte[] body = request.get("json").toString().getBytes(StandardCharsets.UTF_8);
        return RequestInput.of(query, "application/json", body, List::of);
      }
      if (request.has("raw")) {
        byte[] body = request.get("raw").asString().getBytes(StandardCharsets.UTF_8);
        return RequestInput.of(query, headers.get("content-type"), body, List::of);
      }
      ObjectNode input = Fields.tree(query);
      input.setAll(Fields.tree(fields(request.path("form"))));
      input.setAll(Fields.tree(fields(request.path("multipart"))));
      return input;
    } catch (InvalidJsonException e) {
      return null;
    }
  }

  private static List<Field> fields(JsonNode pairs) {
    List<Field> fields = new ArrayList<>();
    pairs.forEach(p -> fields.add(new Field(p.get(0).asString(), p.get(1).asString())));
    return fields;
  }

  private static Map<String, String> lowerCase(JsonNode headers) {
    Map<String, String> map = new LinkedHashMap<>();
    headers
        .properties()
        .forEach(h -> map.put(h.getKey().toLowerCase(Locale.ROOT), h.getValue().asString()));
    return map;
  }
}
