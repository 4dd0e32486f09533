/** CommonMark to HTML: headings that can be linked, tables that scroll, code in colours. */
@NullMarked
package io.github.fluentsupportkit.site.markdown;

import org.jspecify.annotations.NullMarked;
