/** The API as a collection of requests for Postman and programs that read its format. */
@NullMarked
package io.github.fluentsupportkit.site.collection;

import org.jspecify.annotations.NullMarked;
