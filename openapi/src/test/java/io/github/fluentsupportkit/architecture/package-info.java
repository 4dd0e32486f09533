/** The architecture rules that all modules share. */
@NullMarked
package io.github.fluentsupportkit.architecture;

import org.jspecify.annotations.NullMarked;
