/** What operators set up for tickets: mailboxes, products and tags. */
@NullMarked
package io.github.fluentsupportkit.server.catalog;

import org.jspecify.annotations.NullMarked;
