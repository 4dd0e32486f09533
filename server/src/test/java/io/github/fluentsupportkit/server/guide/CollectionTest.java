package io.github.fluentsupportkit.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.server.operate.ServerProcess;
import io.github.fluentsupportkit.server.running.JudgedHttp;
import io.github.fluentsupportkit.site.collection.PostmanCollection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CollectionTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\w+)}}|:(\\w+_id)\\b");

  /** As the vendor documents it, and as no release knows it. */
  private static final String NOWHERE = "Delete a reply, with the documented method";

  private final JsonNode collection =
      JsonMapper.shared().readTree(PostmanCollection.of(Contract.bundled()).content());
  private final Map<String, String> variables = new HashMap<>();

  @Test
  void everyRequestDoesWhatItIsForWhenAllAreSentOneAfterTheOther() throws IOException {
    collection
        .path("variable")
        .forEach(variable -> variables.put(
            variable.path("key").asString(), variable.path("value").asString()));
    Map<String, Integer> statuses = new LinkedHashMap<>();

    try (ServerProcess sandbox = ServerProcess.start("sandbox", "--port=0")) {
      assertThat(variables)
          .containsEntry("base_url", sandbox.baseUrl().replaceFirst(":\\d+", ":4020"));
      variables.put("base_url", sandbox.baseUrl());
      items()
          .forEach(
              item -> statuses.put(item.path("name").asString(), status(item.path("request"))));
    }

    assertThat(statuses).hasSizeGreaterThan(15).containsEntry(NOWHERE, 404);
    statuses.remove(NOWHERE);
    assertThat(statuses.entrySet()).allMatch(answered -> answered.getValue() == 200);
  }

  private List<JsonNode> items() {
    return collection
        .path("item")
        .valueStream()
        .flatMap(folder -> folder.path("item").valueStream())
        .toList();
  }

  private int status(JsonNode request) {
    Map<String, String> headers = new HashMap<>();
    headers.put(
        "authorization",
        "Basic " + base64(variables.get("user") + ":" + variables.get("password")));
    request
        .path("header")
        .forEach(header -> headers.put(
            header.path("key").asString().toLowerCase(Locale.ROOT),
            header.path("value").asString()));
    return JudgedHttp.send(
            request.path("method").asString(),
            filled(request.at("/url/raw").asString()),
            headers,
            filled(request.at("/body/raw").asString("")))
        .statusCode();
  }

  private String filled(String text) {
    return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
  }

  private String value(MatchResult found) {
    String name = found.group(1) == null ? found.group(2) : found.group(1);
    return Objects.requireNonNull(variables.get(name), name);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
