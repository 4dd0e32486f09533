/** Traffic that somebody recorded, from a browser or with the evidence's tool, as steps that can be judged. */
@NullMarked
package io.github.fluentsupportkit.conformance.recorded;

import org.jspecify.annotations.NullMarked;
