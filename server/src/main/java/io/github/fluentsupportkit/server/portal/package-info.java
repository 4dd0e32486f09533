/** What customers do themselves. */
@NullMarked
package io.github.fluentsupportkit.server.portal;

import org.jspecify.annotations.NullMarked;
