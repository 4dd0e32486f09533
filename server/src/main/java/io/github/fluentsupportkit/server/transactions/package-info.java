/** Units of work on the database. */
@NullMarked
package io.github.fluentsupportkit.server.transactions;

import org.jspecify.annotations.NullMarked;
