/**
 * What real releases were asked, asked again: every recorded request is sent to this server, and the answer has to be in
 * status, shape and meaning that of at least one release, unless the ledger says why not.
 */
@NullMarked
package io.github.fluentsupportkit.server.replay;

import org.jspecify.annotations.NullMarked;
