/**
 * Holds requests and answers against the contract.
 *
 * <p>{@link io.github.fluentsupportkit.contract.conformance.RequestCheck} says what is wrong with a
 * request, {@link io.github.fluentsupportkit.contract.conformance.AnswerCheck} what is wrong with an
 * answer, and {@link io.github.fluentsupportkit.contract.conformance.ExchangeCheck} what is wrong with
 * both together, such as a bad request that was taken.
 */
@NullMarked
package io.github.fluentsupportkit.contract.conformance;

import org.jspecify.annotations.NullMarked;
