package io.github.fluentsupportkit.conformance.faults;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Other ways to write a page. */
final class Pages {

  private static final String HOST = "https://example.com";

  private Pages() {}

  /** With the keys that came with later releases, and absolute links. */
  static void laterReleases(JsonNode tree) {
    for (String name : List.of("tickets", "customers")) {
      Json.on(tree.path(name), page -> {
        if (!Json.has(page, "last_page")) {
          return;
        }
        String path = HOST + "/wp-json/fluent-support/v2/" + name;
        links(tree, link -> HOST + link);
        page.put("path", path);
        page.put("first_page_url", path + "?page=1");
        page.put("last_page_url", path + "?page=" + page.path("last_page").asLong(1));
        ArrayNode links = page.putArray("links");
        links.addObject().putNull("url").put("label", "&laquo; Previous").put("active", false);
        links.addObject().put("url", path + "?page=1").put("label", "1").put("active", true);
        links.addObject().putNull("url").put("label", "Next &raquo;").put("active", false);
      });
    }
  }

  static void links(JsonNode tree, UnaryOperator<String> change) {
    for (String name : List.of("tickets", "customers")) {
      Json.on(tree.path(name), page -> {
        link(page, "next_page_url", change);
        link(page, "prev_page_url", change);
      });
    }
  }

  private static void link(ObjectNode page, String name, UnaryOperator<String> change) {
    if (page.path(name).isString()) {
      page.put(name, change.apply(page.path(name).asString()));
    }
  }

  static void oneForEmpty(JsonNode tree) {
    for (String name : List.of("tickets", "customers")) {
      Json.on(tree.path(name), page -> {
        if (page.path("total").asLong(1) == 0) {
          page.put("last_page", 1);
        }
      });
    }
  }
}
