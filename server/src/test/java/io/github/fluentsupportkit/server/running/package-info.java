/** The server as tests run it: in this process, on either database, and judged by the contract at every answer. */
@NullMarked
package io.github.fluentsupportkit.server.running;

import org.jspecify.annotations.NullMarked;
