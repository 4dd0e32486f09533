/** The interactive reference, and the copy of the contract that it shows. */
@NullMarked
package io.github.fluentsupportkit.site.reference;

import org.jspecify.annotations.NullMarked;
