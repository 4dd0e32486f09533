/** Pages that tell the ledger of deviations. */
@NullMarked
package io.github.fluentsupportkit.site.ledger;

import org.jspecify.annotations.NullMarked;
