/**
 * The built site as servers of the kit serve it. Needs nothing but the JDK, as they take no other library of this
 * module along.
 */
@NullMarked
package io.github.fluentsupportkit.site.serving;

import org.jspecify.annotations.NullMarked;
