/** The documentation of the API, which the server carries along. */
@NullMarked
package io.github.fluentsupportkit.server.docs;

import org.jspecify.annotations.NullMarked;
