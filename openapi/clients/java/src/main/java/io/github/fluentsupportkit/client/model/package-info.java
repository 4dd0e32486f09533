/**
 * What is sent and answered.
 *
 * <p>The records and words are made from the contract. The value types beside them take the oddities of
 * the wire away.
 */
@NullMarked
package io.github.fluentsupportkit.client.model;

import org.jspecify.annotations.NullMarked;
