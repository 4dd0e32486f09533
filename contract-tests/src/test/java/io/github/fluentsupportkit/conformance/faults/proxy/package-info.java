/** An HTTP server in front of another, with its hands on every byte in between. */
@NullMarked
package io.github.fluentsupportkit.conformance.faults.proxy;

import org.jspecify.annotations.NullMarked;
