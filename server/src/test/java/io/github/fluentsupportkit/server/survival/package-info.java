/** What is left when servers are killed, and when several of them work on one database. */
@NullMarked
package io.github.fluentsupportkit.server.survival;

import org.jspecify.annotations.NullMarked;
