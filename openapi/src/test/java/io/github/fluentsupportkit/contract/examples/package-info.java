/** The examples of the contract: that they conform, and that nobody made them up. */
@NullMarked
package io.github.fluentsupportkit.contract.examples;

import org.jspecify.annotations.NullMarked;
