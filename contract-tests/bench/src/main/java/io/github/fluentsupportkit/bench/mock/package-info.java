/** The mock beside Prism and bare WireMock. */
@NullMarked
package io.github.fluentsupportkit.bench.mock;

import org.jspecify.annotations.NullMarked;
