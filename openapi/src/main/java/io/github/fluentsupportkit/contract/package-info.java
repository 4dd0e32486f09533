/**
 * The contract as programs read it: operations, what they take and what they answer.
 *
 * <p>The contract itself is data, the YAML files below {@code fluent-support} on the class path. The
 * build bundles them into one file ({@link io.github.fluentsupportkit.contract.BundleContract}), and
 * {@link io.github.fluentsupportkit.contract.Contract} reads that.
 */
@NullMarked
package io.github.fluentsupportkit.contract;

import org.jspecify.annotations.NullMarked;
