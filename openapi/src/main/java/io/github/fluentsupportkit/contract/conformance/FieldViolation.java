package io.github.fluentsupportkit.contract.conformance;

/**
 * A rule that a field of a request breaks, in the words of the API.
 *
 * @param pointer JSON pointer into the input of the request
 * @param field the name of the field as the API's errors write it
 * @param rule the name of the rule as the API's errors write it, such as {@code required}
 * @param message a sentence for people
 * @param enforced whether releases refuse it themselves, and not only the documentation
 */
public record FieldViolation(
    String pointer, String field, String rule, String message, boolean enforced) {}
