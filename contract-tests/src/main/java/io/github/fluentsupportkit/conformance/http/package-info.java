/** Requests as they are sent, answers as they come, and the way between. */
@NullMarked
package io.github.fluentsupportkit.conformance.http;

import org.jspecify.annotations.NullMarked;
