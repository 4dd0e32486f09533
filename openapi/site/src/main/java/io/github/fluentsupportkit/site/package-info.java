/**
 * The published documentation: what a site is made of. Each package below writes one kind of content;
 * {@code site.build} makes files of it.
 */
@NullMarked
package io.github.fluentsupportkit.site;

import org.jspecify.annotations.NullMarked;
