package io.github.fluentsupportkit.contract;

import java.util.Map;

/**
 * The operation that a method and a path lead to.
 *
 * @param operation the operation
 * @param pathValues the values of the place holders in its path, in their order; digits only
 */
public record Route(Operation operation, Map<String, String> pathValues) {}
