/** Files for programs, and for people who use them. */
@NullMarked
package io.github.fluentsupportkit.site.downloads;

import org.jspecify.annotations.NullMarked;
