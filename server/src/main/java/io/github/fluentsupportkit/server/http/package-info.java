/** What holds for every request: routes, headers, request ids, the access log. */
@NullMarked
package io.github.fluentsupportkit.server.http;

import org.jspecify.annotations.NullMarked;
