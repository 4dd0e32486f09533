/** Writes the site. */
@NullMarked
package io.github.fluentsupportkit.site.build;

import org.jspecify.annotations.NullMarked;
