/**
 * Values of the contract that no generated class can hold, as they stand in JSON.
 *
 * <p>The contract names each of its unions; the generator maps those names to the types in this package
 * (see {@code schemaMappings} in the module's {@code pom.xml}). Each keeps the form in which a value was
 * written, so that what is read can be written back as it was.
 */
@NullMarked
package io.github.fluentsupportkit.server.wire;

import org.jspecify.annotations.NullMarked;
