package io.github.fluentsupportkit.conformance.faults.proxy;

import io.github.fluentsupportkit.contract.request.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text fields of a multipart form. */
final class Multipart {

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern PART =
      Pattern.compile("name=\"([^\"]*)\".*?\r\n\r\n(.*)\r\n", Pattern.DOTALL);

  private Multipart() {}

  static List<Field> fields(@Nullable String contentType, byte[] body) {
    List<Field> fields = new ArrayList<>();
    Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
    if (boundary.find()) {
      String text = new String(body, StandardCharsets.UTF_8);
      for (String part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
        Matcher field = PART.matcher(part);
        if (field.find()) {
          fields.add(new Field(field.group(1), field.group(2)));
        }
      }
    }
    return fields;
  }
}
