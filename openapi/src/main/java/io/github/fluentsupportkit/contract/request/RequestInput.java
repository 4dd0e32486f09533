package io.github.fluentsupportkit.contract.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a request says beside its path, as one tree.
 *
 * <p>WordPress merges by top-level name: a form replaces what the query says, JSON replaces both. It
 * looks at the content type alone and not at the method, and takes a body without content type for a
 * form.
 */
public final class RequestInput {

  private static final ObjectReader JSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build()
      .readerFor(JsonNode.class);

  private RequestInput() {}

  /**
   * Merges query and body.
   *
   * @param query the decoded fields of the query
   * @param contentType of the body, or null
   * @param body its bytes, or none
   * @param parts gives the text fields of a multipart body; called for such a body only
   * @throws InvalidJsonException if the body calls itself JSON and is not
   */
  public static ObjectNode of(
      List<Field> query, @Nullable String contentType, byte[] body, Supplier<List<Field>> parts)
      throws InvalidJsonException {
    ObjectNode input = Fields.tree(query);
    String type = mediaType(contentType);
    if (type.equals("multipart/form-data")) {
      input.setAll(Fields.tree(parts.get()));
    } else if (body.length > 0 && isJson(type)) {
      if (json(body) instanceof ObjectNode object) {
        input.setAll(object);
      }
    } else if (body.length > 0 && isForm(type)) {
      input.setAll(Fields.tree(Fields.parse(new String(body, StandardCharsets.UTF_8))));
    }
    return input;
  }

  private static JsonNode json(byte[] body) throws InvalidJsonException {
    try {
      JsonNode node = JSON.readTree(body);
      // Blanks alone are no JSON text, and WordPress takes them as little as PHP does.
      if (node.isMissingNode()) {
        throw new InvalidJsonException("the body has only blanks");
      }
      return node;
    } catch (JacksonException e) {
      throw new InvalidJsonException(String.valueOf(e.getOriginalMessage()));
    }
  }

  private static String mediaType(@Nullable String contentType) {
    if (contentType == null) {
      return "";
    }
    int semicolon = contentType.indexOf(';');
    String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isJson(String type) {
    return type.equals("application/json")
        || type.startsWith("application/") && type.endsWith("+json");
  }

  private static boolean isForm(String type) {
    return type.isEmpty() || type.equals("application/x-www-form-urlencoded");
  }
}
