/** The guide and the collection of requests, used by somebody with a shell, a sandbox and nothing else. */
@NullMarked
package io.github.fluentsupportkit.server.guide;

import org.jspecify.annotations.NullMarked;
