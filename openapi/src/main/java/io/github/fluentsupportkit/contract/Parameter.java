package io.github.fluentsupportkit.contract;

import tools.jackson.databind.JsonNode;

/**
 * A parameter of a path or a query.
 *
 * @param name as it is sent, brackets included: {@code filters[status_type]}
 * @param in {@code path} or {@code query}
 * @param required whether a request without it is refused
 * @param schema its schema; references are those of {@link Contract#document()}
 */
public record Parameter(String name, String in, boolean required, JsonNode schema) {}
