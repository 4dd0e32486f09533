package io.github.fluentsupportkit.site.writing;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people, the same on every system. */
public final class PrettyJson {

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter WRITER = JsonMapper.shared()
      .writer()
      .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator(""))
          .withObjectIndenter(LINES)
          .withArrayIndenter(LINES));

  private PrettyJson() {}

  /** A line for each field and each element. */
  public static String of(JsonNode value) {
    return WRITER.writeValueAsString(value);
  }
}
