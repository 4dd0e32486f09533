/** What is known of the product, its documentation and recorded exchanges, and what the contract makes of it. */
@NullMarked
package io.github.fluentsupportkit.contract.evidence;

import org.jspecify.annotations.NullMarked;
