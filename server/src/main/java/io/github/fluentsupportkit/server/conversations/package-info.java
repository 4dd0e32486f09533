/** What is said on tickets: the replies as such, whoever writes, shows or deletes them. */
@NullMarked
package io.github.fluentsupportkit.server.conversations;

import org.jspecify.annotations.NullMarked;
