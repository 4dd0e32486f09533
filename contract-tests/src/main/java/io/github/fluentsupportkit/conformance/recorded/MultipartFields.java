package io.github.fluentsupportkit.conformance.recorded;

import io.github.fluentsupportkit.contract.request.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The fields of a form: browsers save them one by one, or as the text that was sent. */
final class MultipartFields {

  private static final Pattern PART = Pattern.compile(
      "name=\"([^\"]*)\"[^\\r\\n]*\\r?\\n(?:[^\\r\\n]+\\r?\\n)*\\r?\\n(.*?)\\r?\\n--",
      Pattern.DOTALL);

  private MultipartFields() {}

  static List<Field> of(JsonNode data) {
    List<Field> fields = new ArrayList<>();
    for (JsonNode parameter : data.path("params")) {
      fields.add(
          new Field(parameter.path("name").asString(""), parameter.path("value").asString("")));
    }
    Matcher part = PART.matcher(data.path("text").asString(""));
    while (data.path("params").isEmpty() && part.find()) {
      fields.add(new Field(part.group(1), part.group(2)));
    }
    return fields;
  }
}
