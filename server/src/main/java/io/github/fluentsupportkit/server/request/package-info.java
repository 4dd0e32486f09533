/**
 * Requests as WordPress takes them: query, form, multipart and JSON become one tree of parameters, which is held
 * against the contract before a controller sees it.
 *
 * <p>This is the only place that knows PHP's brackets, the order of merging, and the ways to send one method as
 * another.
 */
@NullMarked
package io.github.fluentsupportkit.server.request;

import org.jspecify.annotations.NullMarked;
