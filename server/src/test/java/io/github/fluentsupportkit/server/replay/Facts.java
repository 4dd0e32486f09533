package io.github.fluentsupportkit.server.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What an answer says, independent of when it was said and which numbers records got: values by their place, with the
 * elements of lists named by their record, and the order of those.
 */
final class Facts {

  private static final Pattern MOMENT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9:]{8}(\\+00:00)?");
  private static final Pattern RANDOM = Pattern.compile("hash|message_id");
  private static final Pattern SECONDS = Pattern.compile("first_response_time|total_close_time");
  private static final Pattern HOST = Pattern.compile("https?://[^/\"]*");

  /** What later releases show where there is no picture. */
  private static final Pattern NO_PICTURE = Pattern.compile("&d=https.*");

  /** Behind a place for what sort of value stands there. */
  static final String KIND = " kind";

  final Map<String, String> values = new LinkedHashMap<>();
  final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Ids ids;

  private Facts(Ids ids) {
    this.ids = ids;
  }

  /** Those of an answer whose records these ids translate. */
  static Facts of(JsonNode body, Ids ids) {
    Facts facts = new Facts(ids);
    facts.add("", "", body);
    return facts;
  }

  private void add(String place, String name, JsonNode value) {
    if (value.isObject()) {
      RecordKind kind = RecordKind.of(value, name);
      value.properties().forEach(field -> {
        String inner = place + "/" + field.getKey();
        if (field.getKey().equals("id")) {
          put(inner, field.getValue(), ids.known(kind, field.getValue().asString()));
        } else {
          add(inner, field.getKey(), field.getValue());
        }
      });
    } else if (value.isArray()) {
      list(place, name, value);
    } else if (!value.isMissingNode()) {
      put(place, value, said(name, value));
    }
  }

  private void put(String place, JsonNode value, String said) {
    values.put(place, said);
    if (!value.isNull()) {
      values.put(place + KIND, value.getNodeType().name());
    }
  }

  private void list(String place, String name, JsonNode list) {
    List<String> elements = new ArrayList<>();
    for (JsonNode element : list) {
      String key = element.has("id")
          ? ids.known(RecordKind.of(element, name), element.path("id").asString())
          : Integer.toString(elements.size());
      elements.add(key);
      add(place + "/#" + key, name, element);
    }
    lists.put(place, elements);
  }

  private String said(String name, JsonNode value) {
    String text = value.asString("null");
    RecordKind kind = RecordKind.ofKey(name);
    if (kind != RecordKind.OTHER && !value.isNull()) {
      return ids.known(kind, text);
    }
    if (MOMENT.matcher(text).matches()) {
      return "a moment";
    }
    if (!value.isNull() && RANDOM.matcher(name).matches()) {
      return "something random";
    }
    if (!value.isNull() && SECONDS.matcher(name).matches()) {
      return "so many seconds";
    }
    String anywhere = HOST.matcher(text).replaceAll("");
    return name.equals("photo") ? NO_PICTURE.matcher(text).replaceAll("") : anywhere;
  }
}
