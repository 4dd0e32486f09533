/**
 * The mock as WireMock carries it: stubs made from the contract, and what WireMock needs to be told so
 * that it behaves like WordPress.
 */
@NullMarked
package io.github.fluentsupportkit.mock.wire;

import org.jspecify.annotations.NullMarked;
