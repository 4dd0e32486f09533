/** The command that measures what this repository builds beside what users would pick instead. */
@NullMarked
package io.github.fluentsupportkit.bench;

import org.jspecify.annotations.NullMarked;
