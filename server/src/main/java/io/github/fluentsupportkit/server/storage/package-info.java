/** The database: every statement of SQL is here, and nothing imports this package. */
@NullMarked
package io.github.fluentsupportkit.server.storage;

import org.jspecify.annotations.NullMarked;
