/** What people write: sanitised HTML, plain fields, and what is made of them. */
@NullMarked
package io.github.fluentsupportkit.server.text;

import org.jspecify.annotations.NullMarked;
