/** How often the server asks its database. */
@NullMarked
package io.github.fluentsupportkit.server.statements;

import org.jspecify.annotations.NullMarked;
