package io.github.fluentsupportkit.site.operations;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.site.writing.PrettyJson;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A request as curl sends it, with the contract's examples. */
final class Sample {

  private static final String SITE = "https://support.yourdomain.com";
  private static final String MORE = " \\\n  ";

  private Sample() {}

  static String of(Described described) {
    String path = described.operation().path().toString();
    String query = "";
    for (JsonNode parameter : described.parameters()) {
      String name = parameter.path("name").asString();
      String example = parameter.path("example").asString("");
      if (parameter.path("in").asString().equals("path")) {
        path = path.replace("{" + name + "}", example);
      } else if (name.equals("per_page")) {
        query = "?per_page=" + example;
      }
    }
    String method = described.operation().method();
    Optional<JsonNode> body = described.exampleBody();
    boolean isDefault = method.equals(body.isPresent() ? "POST" : "GET");
    return "curl -u 'API_USERNAME:API_PASSWORD'"
        + (isDefault ? "" : " -X " + method)
        + MORE
        + "'" + SITE + Contract.BASE_PATH + path + query + "'"
        + body.map(Sample::body).orElse("");
  }

  private static String body(JsonNode body) {
    String json = PrettyJson.of(body);
    return MORE + "-H 'Content-Type: application/json'" + MORE + "-d '" + json.replace("'", "'\\''")
        + "'";
  }
}
