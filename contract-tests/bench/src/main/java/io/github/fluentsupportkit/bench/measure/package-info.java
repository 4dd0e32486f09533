/** How anything is measured: processes, load and what comes of it, round by round. */
@NullMarked
package io.github.fluentsupportkit.bench.measure;

import org.jspecify.annotations.NullMarked;
