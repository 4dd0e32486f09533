/** Tells the verdict as one page that needs nothing else. */
@NullMarked
package io.github.fluentsupportkit.conformance.report.html;

import org.jspecify.annotations.NullMarked;
