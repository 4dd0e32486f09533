/** Pages of lists. */
@NullMarked
package io.github.fluentsupportkit.server.pages;

import org.jspecify.annotations.NullMarked;
