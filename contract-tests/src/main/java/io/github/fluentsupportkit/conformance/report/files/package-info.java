/** Tells the verdict to machines, in the formats that they read. */
@NullMarked
package io.github.fluentsupportkit.conformance.report.files;

import org.jspecify.annotations.NullMarked;
