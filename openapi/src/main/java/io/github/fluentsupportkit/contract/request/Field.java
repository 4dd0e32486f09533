package io.github.fluentsupportkit.contract.request;

/**
 * A name and a value as a query or a form sends them, decoded.
 *
 * @param name with its brackets
 * @param value the text
 */
public record Field(String name, String value) {}
