/** How the server says no: one failure type, its bodies from the contract, one place that turns failures into answers. */
@NullMarked
package io.github.fluentsupportkit.server.errors;

import org.jspecify.annotations.NullMarked;
