/** The sample data: a help desk at work, with something of everything that the API shows. */
@NullMarked
package io.github.fluentsupportkit.server.samples;

import org.jspecify.annotations.NullMarked;
