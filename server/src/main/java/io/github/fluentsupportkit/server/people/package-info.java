/** Persons: the customers and the agents of the help desk. */
@NullMarked
package io.github.fluentsupportkit.server.people;

import org.jspecify.annotations.NullMarked;
