/** Who asks, and what they may do: application passwords as WordPress has them, and the permissions of agents. */
@NullMarked
package io.github.fluentsupportkit.server.auth;

import org.jspecify.annotations.NullMarked;
