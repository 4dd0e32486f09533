@NullMarked
package io.github.fluentsupportkit.conformance.checks.lists;

import org.jspecify.annotations.NullMarked;
