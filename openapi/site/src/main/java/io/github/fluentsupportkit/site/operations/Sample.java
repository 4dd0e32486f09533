package io.github.fluentsupportkit.site.operations;

import io.github.fluentsupportkit.site.requests.Requested;
import io.github.fluentsupportkit.site.requests.Variables;
import tools.jackson.databind.JsonNode;

/** A request as curl sends it to a sandbox just started. */
final class Sample {

  private static final String MORE = " \\\n  ";
  private static final String SHOWN_PARAMETER = "per_page";
  private static final String A_CUSTOMER = "customer-maria";

  private Sample() {}

  static String of(Requested requested) {
    String method = requested.operation().method();
    boolean isDefault = method.equals(requested.body().isPresent() ? "POST" : "GET");
    return Variables.filled("curl -u " + user(requested) + ":{{password}}"
        + (isDefault ? "" : " -X " + method)
        + MORE
        + "'{{base_url}}" + requested.path() + query(requested) + "'"
        + requested.body().map(Sample::body).orElse(""));
  }

  /** What customers may do as well is shown as one of them does it. */
  private static String user(Requested requested) {
    return requested.operation().roles().contains("customer") ? A_CUSTOMER : "{{user}}";
  }

  private static String query(Requested requested) {
    for (JsonNode parameter : requested.parameters("query")) {
      String name = parameter.path("name").asString();
      if (name.equals(SHOWN_PARAMETER)) {
        return "?" + name + "=" + parameter.path("example").asString();
      }
    }
    return "";
  }

  private static String body(String json) {
    return MORE + "-H 'Content-Type: application/json'" + MORE + "-d '" + json.replace("'", "'\\''")
        + "'";
  }
}
