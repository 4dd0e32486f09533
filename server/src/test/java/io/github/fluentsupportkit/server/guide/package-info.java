/** The guide of the documentation, followed word for word by somebody with a shell and a sandbox. */
@NullMarked
package io.github.fluentsupportkit.server.guide;

import org.jspecify.annotations.NullMarked;
