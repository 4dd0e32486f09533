package io.github.fluentsupportkit.contract.request;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The method that a request means, for clients that can send only {@code GET} and {@code POST}.
 *
 * <p>WordPress takes it from {@code _method} in the query, else from the header {@code
 * X-HTTP-Method-Override}, whatever method the request came with.
 */
public final class MethodOverride {

  /** The header that names the method meant. */
  public static final String HEADER = "X-HTTP-Method-Override";

  /** The parameter of the query that names it. */
  public static final String PARAMETER = "_method";

  private MethodOverride() {}

  /**
   * The method meant, in capitals.
   *
   * @param method the method sent
   * @param header the value of {@link #HEADER}, or null
   * @param query the fields of the query
   */
  public static String effective(String method, @Nullable String header, List<Field> query) {
    String meant = method;
    if (header != null && !header.isBlank()) {
      meant = header;
    }
    for (Field field : query) {
      if (field.name().equals(PARAMETER) && !field.value().isBlank()) {
        meant = field.value();
      }
    }
    return meant.strip().toUpperCase(Locale.ROOT);
  }
}
