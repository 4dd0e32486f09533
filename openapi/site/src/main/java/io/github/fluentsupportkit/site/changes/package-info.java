/** What changed between versions of the contract, and whether it breaks clients. */
@NullMarked
package io.github.fluentsupportkit.site.changes;

import org.jspecify.annotations.NullMarked;
