/** Real answers, made wrong on purpose: how much of what can go wrong the contract notices. */
@NullMarked
package io.github.fluentsupportkit.contract.corruption;

import org.jspecify.annotations.NullMarked;
