/** Writing Markup. */
@NullMarked
package io.github.fluentsupportkit.site.writing;

import org.jspecify.annotations.NullMarked;
