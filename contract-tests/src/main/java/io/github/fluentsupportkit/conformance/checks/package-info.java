/** What is judged: a check is a small class that turns a transcript into findings, and sends nothing itself. */
@NullMarked
package io.github.fluentsupportkit.conformance.checks;

import org.jspecify.annotations.NullMarked;
