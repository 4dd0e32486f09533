/** The house rules of the contract: what every operation, parameter, schema and file of it has. */
@NullMarked
package io.github.fluentsupportkit.contract.lint;

import org.jspecify.annotations.NullMarked;
