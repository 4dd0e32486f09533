/** The index of all pages that the search of the site reads. */
@NullMarked
package io.github.fluentsupportkit.site.search;

import org.jspecify.annotations.NullMarked;
