/** The contract as the parser reads it that most generators and tools build on. */
@NullMarked
package io.github.fluentsupportkit.contract.parser;

import org.jspecify.annotations.NullMarked;
