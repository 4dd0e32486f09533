/** How the tests talk to a mock: over real HTTP, as a front end does. */
@NullMarked
package io.github.fluentsupportkit.mock.http;

import org.jspecify.annotations.NullMarked;
