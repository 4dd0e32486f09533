/** A page of Markdown for each operation. */
@NullMarked
package io.github.fluentsupportkit.site.operations;

import org.jspecify.annotations.NullMarked;
