package io.github.fluentsupportkit.contract.conformance;

/**
 * A rule of a schema that an answer breaks.
 *
 * @param pointer JSON pointer of the value, or of the place where it is missing
 * @param rule the JSON Schema keyword, such as {@code required} or {@code type}
 * @param message what was found and what would be right
 */
public record Violation(String pointer, String rule, String message) {}
