package io.github.fluentsupportkit.contract;

import tools.jackson.databind.JsonNode;

/**
 * An answer that the contract shows.
 *
 * @param name unique among the examples of one status, such as {@code documented}
 * @param summary when it is answered, in a few words
 * @param value the body
 */
public record Example(String name, String summary, JsonNode value) {}
