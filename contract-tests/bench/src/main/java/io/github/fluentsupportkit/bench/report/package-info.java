/** What was measured, for terminals, people and programs. */
@NullMarked
package io.github.fluentsupportkit.bench.report;

import org.jspecify.annotations.NullMarked;
