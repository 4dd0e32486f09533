/** Customers: listing, showing, changing and deleting them. */
@NullMarked
package io.github.fluentsupportkit.server.customers;

import org.jspecify.annotations.NullMarked;
