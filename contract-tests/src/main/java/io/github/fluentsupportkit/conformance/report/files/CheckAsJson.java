package io.github.fluentsupportkit.conformance.report.files;

import io.github.fluentsupportkit.conformance.checks.About;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What checks say of themselves, as JSON. */
public final class CheckAsJson {

  private CheckAsJson() {}

  /** A list of them. */
  public static String list(List<About> checks) {
    ArrayNode list = JsonMapper.shared().createArrayNode();
    checks.forEach(about -> put(about, list.addObject()));
    return list.toPrettyString();
  }

  static void put(About about, ObjectNode node) {
    node.put("id", about.id())
        .put("family", about.family())
        .put("title", about.title())
        .put("severity", about.severity().toString())
        .put("reason", about.reason())
        .put("recordings", about.recordings());
    ArrayNode needs = node.putArray("needs");
    about.needs().forEach(need -> needs.add(JsonReport.lower(need)));
  }
}
