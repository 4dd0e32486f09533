/** The ledger of deviations: where documentation, releases and contract differ, and why. */
@NullMarked
package io.github.fluentsupportkit.contract.ledger;

import org.jspecify.annotations.NullMarked;
