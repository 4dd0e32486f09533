package io.github.fluentsupportkit.contract.corruption;

import tools.jackson.databind.JsonNode;

/**
 * A body with one thing wrong.
 *
 * @param kind what sort of thing
 * @param pattern where, see {@link Place}
 * @param body the whole, with the fault
 */
record Corruption(String kind, String pattern, JsonNode body) {}
