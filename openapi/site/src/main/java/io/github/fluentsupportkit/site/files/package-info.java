/** Pages that people wrote as files: the guide, and the documentation of the kit. */
@NullMarked
package io.github.fluentsupportkit.site.files;

import org.jspecify.annotations.NullMarked;
