/** Builds the client for TypeScript where Node is, and tries it with mock and sandbox. */
@NullMarked
package io.github.fluentsupportkit.typescript;

import org.jspecify.annotations.NullMarked;
