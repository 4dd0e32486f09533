/** What is around every page: its head, the navigation and the way to its neighbours. */
@NullMarked
package io.github.fluentsupportkit.site.frame;

import org.jspecify.annotations.NullMarked;
