package io.github.fluentsupportkit.contract.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The vendor's documentation.
 *
 * @param text as the vendor wrote it
 */
public record Documentation(String text) {

  private static final String RESOURCE = "/documentation/fluent-support-rest-api.md";

  private static final Pattern PAYLOAD = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

  /** The documentation that comes with the tests. */
  public static Documentation vendors() {
    try (InputStream in = Documentation.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return new Documentation(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it has these words, white space aside. */
  public boolean says(String quote) {
    return collapse(text).contains(collapse(quote));
  }

  /** The answers that it shows, in its order. */
  public List<JsonNode> payloads() {
    return PAYLOAD
        .matcher(text)
        .results()
        .map(block -> JsonMapper.shared().readTree(withoutSuperfluousComma(block.group(1))))
        .toList();
  }

  private static String collapse(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** The list of customers has a comma behind its last element, and so is no JSON. */
  private static String withoutSuperfluousComma(String json) {
    return json.replaceAll(",(\\s*])", "$1");
  }
}
