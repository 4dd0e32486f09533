@NullMarked
package io.github.fluentsupportkit.site.serving;

import org.jspecify.annotations.NullMarked;
