/** The mock, judged from outside: every answer is held against the contract. */
@NullMarked
package io.github.fluentsupportkit.conformance.mock;

import org.jspecify.annotations.NullMarked;
