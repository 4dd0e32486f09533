/**
 * What front ends have to cope with, a class each. To add one, write its class and name it in {@link
 * io.github.fluentsupportkit.mock.scenarios.Scenarios}.
 */
@NullMarked
package io.github.fluentsupportkit.mock.scenarios;

import org.jspecify.annotations.NullMarked;
