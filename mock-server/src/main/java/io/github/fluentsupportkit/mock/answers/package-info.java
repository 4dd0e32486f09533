/**
 * What the mock answers, without a word about the HTTP server that carries it: a call goes in, a reply
 * comes out.
 */
@NullMarked
package io.github.fluentsupportkit.mock.answers;

import org.jspecify.annotations.NullMarked;
