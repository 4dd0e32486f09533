/**
 * A client for the REST API of Fluent Support; begin with {@link
 * io.github.fluentsupportkit.client.FluentSupport}.
 */
@NullMarked
package io.github.fluentsupportkit.client;

import org.jspecify.annotations.NullMarked;
