/** What is sent: each story does what clients of the API do, and hands the transcript on. */
@NullMarked
package io.github.fluentsupportkit.conformance.stories;

import org.jspecify.annotations.NullMarked;
