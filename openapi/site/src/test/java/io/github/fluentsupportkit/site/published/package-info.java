@NullMarked
package io.github.fluentsupportkit.site.published;

import org.jspecify.annotations.NullMarked;
