@NullMarked
package io.github.fluentsupportkit.server.docs;

import org.jspecify.annotations.NullMarked;
